package dev.blockprint.model;

/** Which ends of an edge have a head. */
public enum Arrow {
    FORWARD,
    BACK,
    BOTH,
    NONE
}
