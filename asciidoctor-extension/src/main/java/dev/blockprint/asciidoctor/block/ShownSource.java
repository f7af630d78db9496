package dev.blockprint.asciidoctor.block;

/** The folded listing of a diagram's source, which stands under the picture and is no diagram itself. */
public final class ShownSource {
    /** What tells the listing from a diagram. */
    public static final String ATTRIBUTE = "blockprint-shown";

    /** Of the block around it. */
    public static final String TITLE = "Diagram source";

    /** Of the block around it. */
    public static final String ROLE = "blockprint-source";

    private ShownSource() {}

    /** As highlighters know it. */
    public static String language(DiagramStyle style) {
        return style == DiagramStyle.DIAGRAMS ? "python" : style.styleName();
    }
}
