package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** A Node object. */
final class PyNode extends PyObject {
    private @Nullable PyDiagram diagram;
    private Figure.@Nullable Box box;
    private String id = "";

    private final BaseClass made;

    PyNode(@Nullable UserClass type, BaseClass made) {
        super(type);
        this.made = made;
    }

    /** The class of the library that it is of. */
    BaseClass made() {
        return made;
    }

    void place(PyDiagram in, String nodeId, Figure.Box made) {
        diagram = in;
        id = nodeId;
        box = made;
    }

    String id() {
        return id;
    }

    PyDiagram diagram() {
        if (diagram == null) {
            throw unmade();
        }
        return diagram;
    }

    Figure.Box box() {
        if (box == null) {
            throw unmade();
        }
        return box;
    }

    private static PyError unmade() {
        return new PyError("AttributeError", "the node was not made", "call super().__init__(label) in __init__");
    }

    @Override
    String baseName() {
        return made.name();
    }
}
