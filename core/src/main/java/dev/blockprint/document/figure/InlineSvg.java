package dev.blockprint.document.figure;

import dev.blockprint.document.Length;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The picture itself in the page, where it follows a switch for dark pages and its links can be clicked. */
final class InlineSvg {
    private static final Pattern LABEL = Pattern.compile("role=\"img\" aria-labelledby=\"[^\"]*\"");

    private InlineSvg() {}

    /** The lines of the SVG, none of them blank. */
    static List<String> lines(Figure figure) {
        String file = read(figure);
        int start = file.indexOf("<svg");
        int end = start < 0 ? -1 : file.indexOf('>', start);
        if (end < 0) {
            return List.of(Html.image(figure));
        }
        String svg = root(figure, file.substring(start, end)) + file.substring(end);
        return svg.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The start tag with the author's size and text. */
    private static String root(Figure figure, String tag) {
        String sized = figure.width()
                .map(Length::toString)
                .map(width -> tag + Html.attribute("style", "width: " + width + "; height: auto"))
                .orElse(tag);
        Optional<String> alt = figure.options().value("alt");
        if (alt.isEmpty()) {
            return sized;
        }
        String label = figure.image().alt().isEmpty()
                ? "aria-hidden=\"true\""
                : "role=\"img\"" + Html.attribute("aria-label", figure.image().alt());
        return LABEL.matcher(sized).replaceFirst(Matcher.quoteReplacement(label));
    }

    private static String read(Figure figure) {
        try {
            return Files.readString(figure.image().file(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + figure.image().file(), cause);
        }
    }
}
