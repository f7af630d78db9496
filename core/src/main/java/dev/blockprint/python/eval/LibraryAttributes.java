package dev.blockprint.python.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind the dot of a diagram, a cluster, a node or an edge. */
final class LibraryAttributes {
    private final Machine machine;

    LibraryAttributes(Machine machine) {
        this.machine = machine;
    }

    @Nullable
    Object find(Object object, String name) {
        if (object instanceof PyNode node) {
            return node(node, name);
        } else if (object instanceof PyEdge edge) {
            return edge(edge, name);
        } else if (object instanceof PyDiagram diagram) {
            return diagram(diagram, name);
        } else if (object instanceof PyCluster cluster) {
            return cluster(cluster, name);
        } else if (object instanceof PyException exception) {
            return exception(exception, name);
        }
        return object instanceof Dot dot ? dot(dot, name) : null;
    }

    private @Nullable Object node(PyNode node, String name) {
        return switch (name) {
            case "label", "_label" -> node.box().label();
            case "nodeid", "_id" -> node.id();
            case "_diagram" -> node.diagram();
            case "_attrs" -> dict(node.box().attributes());
            case "connect" ->
                Callable.of(name, args -> {
                    if (args.get(1, "an edge") instanceof PyEdge edge) {
                        return machine.wiring.join(node, args.get(0, "a node"), edge, args.span());
                    }
                    throw PyError.type("the second argument of connect is an Edge", "write Edge(forward=True)");
                });
            case "__rshift__" -> operator(node, ">>");
            case "__lshift__" -> operator(node, "<<");
            case "__sub__" -> operator(node, "-");
            default -> null;
        };
    }

    private Callable operator(Object left, String operator) {
        return Callable.of(operator, args -> {
            Object result = machine.wiring.apply(operator, left, args.get(0, "a node"), args.span());
            return result == null ? None.NONE : result;
        });
    }

    private static PyDict dict(Map<String, String> attributes) {
        PyDict dict = new PyDict();
        dict.map.putAll(attributes);
        return dict;
    }

    private @Nullable Object edge(PyEdge edge, String name) {
        return switch (name) {
            case "label", "color", "style" -> edge.attributes.getOrDefault(name, "");
            case "forward" -> edge.forward;
            case "reverse" -> edge.reverse;
            case "node" -> edge.node == null ? None.NONE : edge.node;
            case "attrs", "_attrs" -> dict(edge.attributes);
            case "connect" ->
                Callable.of(name, args -> machine.wiring.connect(edge, args.get(0, "a node"), args.span()));
            default -> null;
        };
    }

    private @Nullable Object diagram(PyDiagram diagram, String name) {
        return switch (name) {
            case "name" -> diagram.name;
            case "filename" -> diagram.filename;
            case "dot" -> diagram.dot;
            case "render" ->
                Callable.of(name, args -> {
                    machine.library.show(diagram);
                    return None.NONE;
                });
            default -> manager(diagram, diagram.dot, name);
        };
    }

    private @Nullable Object cluster(PyCluster cluster, String name) {
        return switch (name) {
            case "label" -> cluster.label;
            case "name" -> "cluster_" + cluster.label;
            case "dot" -> cluster.dot;
            case "depth" -> cluster.parent == null ? 0L : depth(cluster);
            case "_parent" -> cluster.parent == null ? None.NONE : cluster.parent;
            case "_diagram" -> cluster.diagram == null ? None.NONE : cluster.diagram;
            default -> manager(cluster, cluster.dot, name);
        };
    }

    private static Object depth(PyCluster cluster) {
        long depth = 0;
        for (PyCluster above = cluster.parent; above != null; above = above.parent) {
            depth++;
        }
        return depth;
    }

    private @Nullable Object manager(Object manager, Dot dot, String name) {
        return switch (name) {
            case "__enter__" -> Callable.of(name, args -> machine.library.enter(manager));
            case "__exit__" ->
                Callable.of(name, args -> {
                    machine.library.leave(manager);
                    return None.NONE;
                });
            case "node", "subgraph" -> dot(dot, name);
            default -> null;
        };
    }

    private @Nullable Object exception(PyException exception, String name) {
        return switch (name) {
            case "args" -> new PyTuple(exception.arguments);
            case "message", "msg" -> machine.texts.str(exception);
            case "errno" -> 0L;
            case "__cause__", "__context__", "__traceback__" -> None.NONE;
            default -> null;
        };
    }

    private @Nullable Object dot(Dot dot, String name) {
        return switch (name) {
            case "graph_attr" -> dot.graph;
            case "node_attr" -> dot.node;
            case "edge_attr" -> dot.edge;
            case "source" -> "";
            case "body" -> new PyList(List.of());
            case "render", "pipe", "save", "view", "__exit__" -> Callable.of(name, args -> None.NONE);
            case "__enter__" -> Callable.of(name, args -> dot);
            case "attr" -> Callable.of(name, args -> attribute(dot, args));
            case "edge" -> Callable.of(name, args -> line(dot, args));
            case "node" -> Callable.of(name, args -> box(dot, args));
            case "subgraph" -> Callable.of(name, args -> new Dot(null));
            default -> null;
        };
    }

    /** {@code attr("node", shape="box")}; without a word for the graph. */
    private static Object attribute(Dot dot, Args args) {
        Object kind = args.find(0, "kw");
        PyDict into = "node".equals(kind) ? dot.node : "edge".equals(kind) ? dot.edge : dot.graph;
        args.named().forEach((name, value) -> {
            if (!name.equals("kw")) {
                into.map.put(name, value);
            }
        });
        return None.NONE;
    }

    /** {@code edge(a.nodeid, b.nodeid, label="x")}, which leads forward if nothing else is said. */
    private Object line(Dot dot, Args args) {
        PyDiagram diagram = dot.owner instanceof PyDiagram own ? own : machine.library.current("an edge");
        PyNode from = diagram.nodes.get(args.text(0, "a node's id"));
        PyNode to = diagram.nodes.get(args.text(1, "a node's id"));
        if (from == null || to == null) {
            throw PyError.value("there is no node of this id", "write a.nodeid, or a >> b");
        }
        Map<String, String> attributes = machine.library.others(args, Set.of("tail_name", "head_name", "dir", "label"));
        Object way = args.named().getOrDefault("dir", "forward");
        PyEdge edge = new PyEdge(
                from,
                way.equals("forward") || way.equals("both"),
                way.equals("back") || way.equals("both"),
                attributes);
        Object label = args.find(2, "label");
        if (label != null && label != None.NONE) {
            edge.attributes.put("label", machine.texts.str(label));
        }
        machine.wiring.join(from, to, edge, args.span());
        return None.NONE;
    }

    /** A node that is there already is named once more; another one is made. */
    private Object box(Dot dot, Args args) {
        PyDiagram diagram = machine.library.current("a node");
        String id = args.text(0, "a node's id");
        Object make = machine.library.find("Node");
        if (!diagram.nodes.containsKey(id) && dot.owner != null && make instanceof Callable callable) {
            Map<String, Object> named = new java.util.LinkedHashMap<>(args.named());
            Object label = args.find(1, "label");
            named.put("label", label == null || label == None.NONE ? id : label);
            named.put("nodeid", id);
            named.remove("name");
            callable.call(new Args(List.of(), named, args.span()));
        }
        return None.NONE;
    }
}
