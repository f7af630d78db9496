package dev.blockprint.look;

/** Which theme a picture has. PNG and PDF take {@code AUTO} as {@code LIGHT}. */
public enum ThemeChoice {
    /** Both in one file: the reader's system or the page decides. */
    AUTO,
    LIGHT,
    DARK
}
