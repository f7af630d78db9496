package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Diagram object. */
final class PyDiagram extends PyObject implements Container {
    final Dot dot = new Dot(this);
    final List<Object> members = new ArrayList<>();
    final List<Figure.Link> links = new ArrayList<>();
    /** The nodes by what {@code nodeid} gives. */
    final Map<String, PyNode> nodes = new HashMap<>();

    String name = "";
    String filename = "";
    String direction = "LR";
    String curveStyle = "ortho";
    boolean autoLabel;
    boolean strict;
    Span span = new Span(0, 0);

    PyDiagram(@Nullable UserClass type) {
        super(type);
    }

    @Override
    public List<Object> members() {
        return members;
    }

    @Override
    String baseName() {
        return "Diagram";
    }
}
