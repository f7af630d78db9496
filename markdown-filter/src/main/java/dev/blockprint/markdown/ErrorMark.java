package dev.blockprint.markdown;

import dev.blockprint.source.Diagnostic;
import java.util.List;

/** The HTML comment that stands before a block of which no picture could be made. */
final class ErrorMark {
    static final String START = "<!-- blockprint: error: ";
    private static final int LONGEST = 300;

    private ErrorMark() {}

    /**
     * One line that ends its comment nowhere but at its end. Lines are counted from the fence, so that the mark stays
     * the same when it is written again.
     *
     * @param fenceLine the fence's line in the document
     */
    static String of(List<Diagnostic> diagnostics, String document, int fenceLine) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        if (errors.isEmpty()) {
            return START + "there is no picture -->";
        }
        Diagnostic first = errors.get(0);
        StringBuilder text = new StringBuilder(first.message());
        if (first.advice() != null) {
            text.append("; ").append(first.advice());
        }
        int line = first.location().line() - fenceLine;
        if (line > 0 && first.location().file().equals(document)) {
            text.append(" (line ").append(line).append(" of the block)");
        }
        if (errors.size() > 1) {
            text.append(" (and ").append(errors.size() - 1).append(" more)");
        }
        return START + harmless(text.toString()) + " -->";
    }

    private static String harmless(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() > LONGEST) {
            int cut = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            line = line.substring(0, cut) + "…";
        }
        // A comment ends at "-->", and "--" may not stand in one at all.
        return line.replaceAll("-(?=-|>|$)", "\u2010");
    }
}
