package dev.blockprint.document.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The source of a figure as a block of code under it. */
final class Source {
    private static final Pattern TICKS = Pattern.compile("`{3,}");

    private Source() {}

    /** A fence, behind a blank line. */
    static List<String> fence(String source) {
        int longest = TICKS.matcher(source)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(2);
        String marker = "`".repeat(longest + 1);
        List<String> lines = new ArrayList<>(List.of("", marker + "text"));
        lines.addAll(source.lines().toList());
        lines.add(marker);
        return lines;
    }

    /**
     * A fold in HTML, none of its lines blank: an HTML block in Markdown would end there.
     *
     * @param lineEnd what stands between the lines of the source
     */
    static List<String> fold(Figure figure, String lineEnd) {
        String open = figure.foldsSource() ? "" : " open";
        return List.of(
                "<details" + open + "><summary>" + Html.escape(figure.summary()) + "</summary>",
                "<pre><code>" + Html.escape(figure.source()).replace("\n", lineEnd) + "</code></pre>",
                "</details>");
    }

    /** A fold in HTML around a fence, for Markdowns in which HTML does not hide the Markdown within. */
    static List<String> foldedFence(Figure figure) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                figure.foldsSource() ? "<details>" : "<details open>",
                "<summary>" + MarkdownText.escape(figure.summary()) + "</summary>"));
        lines.addAll(fence(figure.source()));
        lines.addAll(List.of("", "</details>"));
        return lines;
    }
}
