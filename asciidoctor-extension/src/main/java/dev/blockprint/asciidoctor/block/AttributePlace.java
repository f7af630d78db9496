package dev.blockprint.asciidoctor.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an attribute's value is written.
 *
 * @param line counted from 0
 * @param start where the value begins in the line
 * @param end where it ends
 */
public record AttributePlace(int line, int start, int end) {
    /** Longer runs of lines above a block are not searched. */
    private static final int FARTHEST = 50;

    /**
     * Looks for the value that {@code problem} is about: in the block's own lines of attributes, or in the last entry of
     * the document above it. None if it is not written out, since it came from an attribute reference or from outside.
     *
     * @param lines the document's lines
     * @param block the index of the block's first line after its attributes, or of the macro
     */
    public static Optional<AttributePlace> of(DiagramAttributes.Problem problem, List<String> lines, int block) {
        int from = Math.min(block, lines.size() - 1);
        return problem.entry() == null ? own(problem, lines, from) : entry(problem.entry(), problem, lines, from);
    }

    private static Optional<AttributePlace> own(DiagramAttributes.Problem problem, List<String> lines, int block) {
        String value = Pattern.quote(problem.value());
        Pattern named =
                Pattern.compile("(?<![\\w-])" + Pattern.quote(problem.name()) + "\\s*=\\s*[\"']?(" + value + ")");
        Pattern positional = Pattern.compile("[,\\[]\\s*[\"']?(" + value + ")[\"']?\\s*[,\\]]");
        for (int i = block; i >= 0 && i > block - FARTHEST; i--) {
            String line = lines.get(i);
            for (Pattern pattern : List.of(named, positional)) {
                Matcher found = pattern.matcher(line);
                if (line.contains("[") && found.find()) {
                    return Optional.of(new AttributePlace(i, found.start(1), found.end(1)));
                }
            }
            if (i < block && !isMetadata(line)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isMetadata(String line) {
        return line.isBlank()
                || line.startsWith("[")
                || line.startsWith(".")
                || line.startsWith(":")
                || line.startsWith("//");
    }

    private static Optional<AttributePlace> entry(
            String entry, DiagramAttributes.Problem problem, List<String> lines, int block) {
        for (int i = block; i >= 0; i--) {
            String line = lines.get(i);
            int start = line.indexOf(problem.value(), entry.length() + 2);
            if (line.startsWith(":" + entry + ":") && start >= 0) {
                return Optional.of(
                        new AttributePlace(i, start, start + problem.value().length()));
            }
        }
        return Optional.empty();
    }
}
