package dev.blockprint.markdown;

import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code ![alt](address)}. A caption stands in the same paragraph, in emphasis behind a hard line break: an image's
 * title would only be seen under a mouse, and a paragraph of its own would make a tight list a loose one. The break is
 * written as two spaces, which older Markdowns know too.
 */
final class CommonMarkImage implements ImageMarkup {
    private static final Pattern TICKS = Pattern.compile("`{3,}");

    @Override
    public List<String> lines(Figure figure) {
        List<String> lines = new ArrayList<>();
        String image = "![" + MarkdownText.escape(figure.image().alt()) + "](" + destination(figure.address()) + ")";
        Optional<String> link = figure.options().value("link").filter(Links::safe);
        String linked =
                link.map(to -> "[" + image + "](" + destination(to) + ")").orElse(image);
        Optional<String> caption = figure.options().caption();
        lines.add(caption.isPresent() ? linked + "  " : linked);
        caption.ifPresent(text -> lines.add("*" + MarkdownText.escape(text) + "*"));
        if (!figure.image().text().isEmpty()) {
            lines.addAll(TextUnderImage.lines(figure.image().text()));
        }
        if (figure.options().flag("echo")) {
            lines.add("");
            lines.addAll(fence(figure.source()));
        }
        return lines;
    }

    private static List<String> fence(String source) {
        int longest = TICKS.matcher(source)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(2);
        String marker = "`".repeat(longest + 1);
        List<String> lines = new ArrayList<>();
        lines.add(marker + "text");
        lines.addAll(source.lines().toList());
        lines.add(marker);
        return lines;
    }

    /** Nothing in an address is a character reference. */
    private static String destination(String address) {
        return ImageAddress.encode(address).replace("&", "&amp;");
    }
}
