package dev.blockprint.cli;

/** What the process says when it ends. */
final class Exit {
    /** All is well. */
    static final int FINE = 0;
    /** The documents have errors; everything else was built. */
    static final int DOCUMENT_ERRORS = 1;
    /** Wrong usage, or a machine that will not do: a folder that cannot be written, a full disk. */
    static final int USAGE = 2;

    private Exit() {}
}
