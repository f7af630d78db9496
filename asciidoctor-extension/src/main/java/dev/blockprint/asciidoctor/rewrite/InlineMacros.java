package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.asciidoctor.block.DiagramStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the macros such as {@code diagram:file[]} in a line of text. */
final class InlineMacros {
    private static final Pattern MACRO = Pattern.compile("(?<![\\w:.\\\\-])("
            + Stream.of(DiagramStyle.values()).map(DiagramStyle::styleName).collect(Collectors.joining("|"))
            + "):([^:\\s\\[][^\\s\\[]*)\\[(|.*?[^\\\\])\\]");

    /** What Asciidoctor takes out of a line before it looks for macros. */
    private static final Pattern PASSED =
            Pattern.compile("(\\++)(?!\\s).+?(?<!\\s)\\1|\\$\\$.+?\\$\\$|pass:[a-z,]*\\[.*?(?<!\\\\)\\]");

    /** Longer lines are no prose. */
    private static final int LONGEST = 10_000;

    private InlineMacros() {}

    /**
     * A macro.
     *
     * @param whole the macro itself
     * @param list what stands in its brackets
     */
    record Found(DiagramStyle style, Line whole, String target, Line list) {}

    static List<Found> in(Line line) {
        String text = line.text();
        List<Found> found = new ArrayList<>();
        if (text.length() > LONGEST || text.indexOf(":") < 0 || !text.contains("[")) {
            return found;
        }
        String seen = PASSED.matcher(text)
                .replaceAll(passed -> " ".repeat(passed.group().length()));
        Matcher macros = MACRO.matcher(seen);
        while (macros.find()) {
            found.add(new Found(
                    DiagramStyle.named(macros.group(1)).orElse(DiagramStyle.DIAGRAM),
                    line.part(macros.start(), macros.end()),
                    macros.group(2),
                    line.part(macros.start(3), macros.end(3))));
        }
        return found;
    }
}
