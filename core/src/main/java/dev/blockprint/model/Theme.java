package dev.blockprint.model;

/** The ground that a diagram's author asks for. */
public enum Theme {
    /** Both: the reader's system or the page decides. */
    AUTO,
    LIGHT,
    DARK
}
