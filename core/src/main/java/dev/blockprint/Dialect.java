package dev.blockprint;

/** What a diagram's source is written in. */
public enum Dialect {
    /** Whatever its first statement tells: the native language, DOT, or a Python {@code diagrams} script. */
    DIAGRAM,
    DOT,
    PYTHON
}
