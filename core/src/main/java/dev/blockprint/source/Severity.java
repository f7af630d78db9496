package dev.blockprint.source;

/** How bad it is: an error leaves the block as it was, a warning does not. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
