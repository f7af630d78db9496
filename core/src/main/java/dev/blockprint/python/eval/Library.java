package dev.blockprint.python.eval;

import dev.blockprint.icons.IconType;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The module {@code diagrams}: which diagram and cluster are open, and what was made in them. */
final class Library {
    /** What can be imported from it. */
    static final List<String> NAMES = List.of("Diagram", "Cluster", "Group", "Edge", "Node");

    private final Texts texts;
    private final int most;
    private final LibraryClasses classes;
    private final List<PyDiagram> diagrams = new ArrayList<>();
    private @Nullable PyDiagram diagram;
    private @Nullable PyCluster cluster;
    private int nodes;
    private int containers;

    Library(Texts texts, Values values, int most) {
        this.texts = texts;
        this.most = most;
        this.classes = new LibraryClasses(this, texts, values);
    }

    /** What the module holds under a name; null if nothing. */
    @Nullable
    Object find(String name) {
        return switch (name) {
            case "getdiagram" -> Callable.of(name, args -> orNone(diagram));
            case "getcluster" -> Callable.of(name, args -> orNone(cluster));
            case "setdiagram" ->
                Callable.of(name, args -> {
                    diagram = args.get(0, "a diagram") instanceof PyDiagram opened ? opened : null;
                    return None.NONE;
                });
            case "setcluster" ->
                Callable.of(name, args -> {
                    cluster = args.get(0, "a cluster") instanceof PyCluster opened ? opened : null;
                    return None.NONE;
                });
            default -> classes.find(name);
        };
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? None.NONE : value;
    }

    /**
     * A class whose objects are nodes.
     *
     * @param written the name that the script knows it by
     * @param name its own
     */
    BaseClass nodeClass(String written, String name, @Nullable IconType type) {
        return classes.node(written, name, type);
    }

    /** {@code diagrams.custom.Custom}. */
    BaseClass custom() {
        return classes.custom();
    }

    int nextNumber() {
        return nodes++;
    }

    void count(Span span) {
        if (++containers > most) {
            throw new LimitReached("the script makes more than " + most + " nodes and clusters").at(span);
        }
    }

    PyDiagram current(String what) {
        if (diagram == null) {
            throw new PyError(
                    "EnvironmentError",
                    what + " is used outside a diagram",
                    "indent it below a line: with Diagram(\"title\"):");
        }
        return diagram;
    }

    @Nullable
    PyCluster currentCluster() {
        return cluster;
    }

    /** Begins the block of a {@code with}. */
    Object enter(Object manager) {
        if (manager instanceof PyDiagram opened) {
            diagram = opened;
            show(opened);
            return manager;
        }
        if (manager instanceof PyCluster opened && opened.diagram != null) {
            cluster = opened;
            place(opened, opened.diagram);
            return manager;
        }
        throw PyError.type(
                "`with` does not work with " + Texts.article(manager), "use it with Diagram(…) and Cluster(…)");
    }

    /** The diagram is one of those that the script draws. */
    void show(PyDiagram drawn) {
        if (!diagrams.contains(drawn)) {
            diagrams.add(drawn);
        }
    }

    /** Ends it. */
    void leave(Object manager) {
        if (manager instanceof PyDiagram) {
            diagram = null;
        } else if (manager instanceof PyCluster closed) {
            cluster = closed.parent;
            closed.closed = new PyDict();
            closed.closed.map.putAll(closed.dot.graph.map);
        }
    }

    private static void place(PyCluster opened, PyDiagram in) {
        if (!opened.placed) {
            opened.placed = true;
            (opened.parent != null ? opened.parent.members : in.members).add(opened);
        }
    }

    /** What was made so far. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (PyDiagram one : diagrams) {
            figures.add(new Figure(
                    one.name,
                    one.direction,
                    one.curveStyle,
                    attributes(one.dot.graph),
                    attributes(one.dot.node),
                    attributes(one.dot.edge),
                    items(one),
                    one.strict ? strict(one.links) : one.links,
                    one.span));
        }
        return figures;
    }

    /** Of several edges between two nodes, one stays: the last one says how it looks. */
    private static List<Figure.Link> strict(List<Figure.Link> links) {
        Map<List<Integer>, Figure.Link> kept = new LinkedHashMap<>();
        for (Figure.Link link : links) {
            kept.merge(List.of(link.from(), link.to()), link, (first, second) -> {
                Map<String, String> both = new LinkedHashMap<>(first.attributes());
                both.putAll(second.attributes());
                return new Figure.Link(
                        first.from(), first.to(), second.forward(), second.reverse(), both, first.span());
            });
        }
        return List.copyOf(kept.values());
    }

    private List<Figure.Item> items(Container container) {
        List<Figure.Item> items = new ArrayList<>();
        for (Object member : container.members()) {
            if (member instanceof PyNode node) {
                items.add(node.box());
            } else if (member instanceof PyCluster inner) {
                PyDict said = inner.closed != null ? inner.closed : inner.dot.graph;
                items.add(new Figure.Frame(inner.label, attributes(said), items(inner), inner.span));
            }
        }
        return items;
    }

    /** Attributes as Graphviz gets them; what is None is left out. */
    Map<String, String> attributes(PyDict dict) {
        Map<String, String> attributes = new LinkedHashMap<>();
        dict.map.forEach((key, value) -> {
            if (value != None.NONE) {
                attributes.put(texts.str(key), texts.str(value));
            }
        });
        return attributes;
    }

    /** The arguments that are none of the library's own. */
    Map<String, String> others(Args args, Set<String> own) {
        PyDict dict = new PyDict();
        args.named().forEach((name, value) -> {
            if (!own.contains(name)) {
                dict.map.put(name, value);
            }
        });
        return attributes(dict);
    }
}
