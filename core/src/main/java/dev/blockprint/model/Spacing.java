package dev.blockprint.model;

/** How much room is between things. */
public enum Spacing {
    TIGHT,
    NORMAL,
    LOOSE
}
