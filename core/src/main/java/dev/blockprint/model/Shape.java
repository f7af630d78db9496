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
    TEXT
}
