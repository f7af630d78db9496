package dev.blockprint.model;

/** The size of a node's icon and text. */
public enum NodeSize {
    SMALL,
    NORMAL,
    LARGE
}
