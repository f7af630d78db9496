package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.asciidoctor.block.ShownSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The source of a diagram as a listing in a block that opens at a click. */
final class FoldedSource {
    private static final Pattern DIRECTIVE = Pattern.compile("^(?:include|ifdef|ifndef|ifeval|endif)::");
    private static final int SHORTEST = 4;

    private FoldedSource() {}

    /**
     * The lines of the block.
     *
     * @param document what stands around it: its delimiters must end nothing there
     */
    static List<String> lines(String source, DiagramStyle style, String document) {
        String example = delimiter('=', document, source);
        String listing = delimiter('-', document, source);
        List<String> lines = new ArrayList<>();
        lines.add("." + ShownSource.TITLE);
        lines.add("[." + ShownSource.ROLE + "%collapsible]");
        lines.add(example);
        lines.add("[source," + ShownSource.language(style) + ",subs=specialchars," + ShownSource.ATTRIBUTE + "=true]");
        lines.add(listing);
        source.lines()
                .map(line -> DIRECTIVE.matcher(line).lookingAt() ? "\\" + line : line)
                .forEach(lines::add);
        lines.add(listing);
        lines.add(example);
        return lines;
    }

    /** Longer than any line of this character that is there. */
    private static String delimiter(char character, String... texts) {
        int longest = SHORTEST - 1;
        for (String text : texts) {
            longest = Math.max(
                    longest,
                    text.lines()
                            .map(String::stripTrailing)
                            .filter(line -> line.chars().allMatch(c -> c == character))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0));
        }
        return String.valueOf(character).repeat(longest + 1);
    }
}
