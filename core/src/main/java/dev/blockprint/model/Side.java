package dev.blockprint.model;

/** Where an edge meets an element, as the eye sees it, whatever the direction. */
public enum Side {
    RIGHT,
    BOTTOM,
    LEFT,
    TOP
}
