package dev.blockprint.model;

/** How a line is drawn. */
public enum LineStyle {
    SOLID,
    DASHED,
    DOTTED
}
