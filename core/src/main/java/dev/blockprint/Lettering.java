package dev.blockprint;

/** What the letters of an SVG are. PNG and PDF have their own. */
public enum Lettering {
    /** Text, in the reader's font. */
    TEXT,
    /**
     * Outlines, for programs that have not the font, such as those that make a PDF. They do not know styles or movement
     * either: the picture has one theme, light if nothing is said, and stands still.
     */
    OUTLINES
}
