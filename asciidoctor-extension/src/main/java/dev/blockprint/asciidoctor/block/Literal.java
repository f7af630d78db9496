package dev.blockprint.asciidoctor.block;

/** Text in which nothing is markup. */
public final class Literal {
    private Literal() {}

    /** What AsciiDoc shows as {@code text}, which is one line. */
    public static String of(String text) {
        boolean plain = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " ,!?()".indexOf(c) >= 0);
        return plain ? text : "pass:c[" + text.replace("]", "\\]") + "]";
    }
}
