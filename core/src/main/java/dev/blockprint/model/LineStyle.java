package dev.blockprint.model;

/** How a line is drawn. */
public enum LineStyle {
    SOLID,
    DASHED,
    DOTTED,
    /** Has its say in the layout, and is not drawn; for edges. */
    HIDDEN
}
