package dev.blockprint.model;

/** The plain shapes a node can have instead of an icon. */
public enum Shape {
    BOX,
    CIRCLE,
    DIAMOND,
    CYLINDER,
    QUEUE,
    CLOUD,
    DOCUMENT,
    PERSON,
    TEXT,
    /** A small dot where lines meet; lines end in its middle, and have no heads there. */
    JUNCTION
}
