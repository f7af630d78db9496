package dev.blockprint.model.write;

import java.util.regex.Pattern;

/** Texts as they are written. */
final class Quoted {
    /** Neither a comment nor a bracket nor anything else but a label can be seen in it. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _.,!?%&()'+*/:=-]*(?<![ ,])", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_./#-]+");

    private Quoted() {}

    static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** The label of an edge, behind its colon: without quotes where nothing in it means anything. */
    static String label(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.contains("//") && !text.contains("  ");
        return plain ? text : text(text);
    }

    /** The value of an attribute. */
    static String value(String text) {
        return WORD.matcher(text).matches() && !text.contains("//") ? text : text(text);
    }
}
