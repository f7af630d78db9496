package dev.blockprint.python.eval;

/** A Node object. */
record PyNode(PyDiagram diagram, Figure.Box box) {
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return box.number();
    }
}
