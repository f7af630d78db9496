package dev.blockprint.model;

/** Where a node's label stands. */
public enum LabelPlace {
    BELOW,
    RIGHT,
    INSIDE
}
