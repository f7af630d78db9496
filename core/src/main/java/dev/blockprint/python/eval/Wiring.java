package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operators {@code >>}, {@code <<} and {@code -} between nodes, edges and lists, as the library has them. */
final class Wiring {
    private final int most;
    private final Values values;

    Wiring(int most, Values values) {
        this.most = most;
        this.values = values;
    }

    /** Which operator. */
    private enum Way {
        FORWARD,
        REVERSE,
        NONE
    }

    /** The value of the operator; null if it has nothing to do with nodes and edges. */
    @Nullable
    Object apply(String operator, Object left, Object right, Span span) {
        Way way = switch (operator) {
            case ">>" -> Way.FORWARD;
            case "<<" -> Way.REVERSE;
            case "-" -> Way.NONE;
            default -> null;
        };
        if (way == null) {
            return null;
        }
        if (left instanceof PyNode node) {
            return fromNode(node, right, way, span);
        }
        if (left instanceof PyEdge edge) {
            mark(edge, way);
            return connect(edge, right, span);
        }
        if (!(right instanceof PyNode) && !(right instanceof PyEdge)) {
            return null;
        }
        List<Object> many = many(left);
        if (many == null) {
            return null;
        }
        return right instanceof PyNode node ? toNode(many, node, way, span) : toEdge(many, (PyEdge) right, way);
    }

    private Object fromNode(PyNode node, Object right, Way way, Span span) {
        if (right instanceof PyList list) {
            for (Object other : list.items) {
                join(node, other, edge(node, way), span);
            }
            return list;
        }
        if (right instanceof PyNode other) {
            return join(node, other, edge(node, way), span);
        }
        if (!(right instanceof PyEdge edge)) {
            throw notANode(right);
        }
        mark(edge, way);
        if (way == Way.REVERSE) {
            return connect(edge, node, span);
        }
        edge.node = node;
        return edge;
    }

    private Object toNode(List<Object> many, PyNode node, Way way, Span span) {
        for (Object one : many) {
            if (one instanceof PyEdge edge) {
                mark(edge, way);
                connect(edge, node, span);
            } else if (one instanceof PyNode from) {
                join(from, node, edge(from, way), span);
            } else {
                throw notANode(one);
            }
        }
        return node;
    }

    private static Object toEdge(List<Object> many, PyEdge edge, Way way) {
        List<Object> edges = new ArrayList<>();
        for (Object one : many) {
            if (one instanceof PyEdge other) {
                if (way == Way.FORWARD) {
                    other.forward = true;
                    other.reverse = true;
                }
                edge.attributes = new LinkedHashMap<>(other.attributes);
                edges.add(other);
            } else if (one instanceof PyNode from) {
                edges.add(new PyEdge(from, way == Way.FORWARD, way == Way.REVERSE, edge.attributes));
            } else {
                throw notANode(one);
            }
        }
        return new PyList(edges);
    }

    /** What {@code Edge.connect} does. */
    Object connect(PyEdge edge, Object other, Span span) {
        if (other instanceof PyEdge copied) {
            edge.attributes = new LinkedHashMap<>(copied.attributes);
            return edge;
        }
        PyNode from = edge.node;
        if (other instanceof PyList list) {
            if (from == null) {
                throw PyError.type(
                        "the edge has no node on its other side", "write a node first: node >> Edge(…) >> [a, b]");
            }
            for (Object one : list.items) {
                join(from, one, edge, span);
            }
            return list;
        }
        if (from != null) {
            return join(from, other, edge, span);
        }
        if (!(other instanceof PyNode node)) {
            throw notANode(other);
        }
        edge.node = node;
        return edge;
    }

    /** What {@code Node.connect} does. */
    Object join(PyNode from, Object other, PyEdge edge, Span span) {
        if (!(other instanceof PyNode to)) {
            throw notANode(other);
        }
        List<Figure.Link> links = from.diagram().links;
        if (links.size() >= most) {
            throw new LimitReached("the diagram has more than " + most + " edges");
        }
        // The library says the direction itself, last of all.
        edge.attributes.remove("dir");
        links.add(new Figure.Link(
                from.box().number(), to.box().number(), edge.forward, edge.reverse, edge.attributes, span));
        return to;
    }

    private static PyEdge edge(PyNode node, Way way) {
        return new PyEdge(node, way == Way.FORWARD, way == Way.REVERSE, Map.of());
    }

    private static void mark(PyEdge edge, Way way) {
        edge.forward |= way == Way.FORWARD;
        edge.reverse |= way == Way.REVERSE;
    }

    private @Nullable List<Object> many(Object value) {
        return value instanceof String
                        || Numeric.isNumber(value)
                        || value instanceof PyObject
                        || value instanceof Callable
                        || value == None.NONE
                ? null
                : values.iterate(value);
    }

    private static PyError notANode(Object value) {
        String advice;
        if (value instanceof PyCluster) {
            advice = "join a node inside the cluster";
        } else if (value instanceof PyTuple) {
            advice = "write a list: [a, b]";
        } else if (value instanceof Callable callable) {
            advice = "make a node first: " + callable.name() + "(\"label\")";
        } else if (value instanceof PyList) {
            advice = "the list holds a list: write one flat list of nodes";
        } else {
            advice = "join nodes, lists of nodes and Edge(…)";
        }
        return PyError.type("an edge cannot lead to " + Texts.article(value), advice);
    }
}
