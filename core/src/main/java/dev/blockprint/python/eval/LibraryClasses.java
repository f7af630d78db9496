package dev.blockprint.python.eval;

import dev.blockprint.icons.IconType;
import dev.blockprint.source.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The classes of the module {@code diagrams}, and what their constructors do. */
final class LibraryClasses {
    private static final Set<String> DIRECTIONS = Set.of("TB", "BT", "LR", "RL");
    private static final Set<String> CURVES = Set.of("ortho", "curved", "spline", "polyline");
    private static final Set<String> OF_AN_EDGE = Set.of("node", "forward", "reverse", "label", "color", "style");
    private static final List<String> OF_A_DIAGRAM = List.of(
            "name",
            "filename",
            "direction",
            "curvestyle",
            "outformat",
            "autolabel",
            "show",
            "strict",
            "theme",
            "graph_attr",
            "node_attr",
            "edge_attr");

    private final Library library;
    private final Texts texts;
    private final Values values;

    LibraryClasses(Library library, Texts texts, Values values) {
        this.library = library;
        this.texts = texts;
        this.values = values;
    }

    /** A class of ours. */
    private record Native(
            String name, Function<@Nullable UserClass, PyObject> allocator, BiConsumer<PyObject, Args> initialiser)
            implements BaseClass {
        @Override
        public PyObject allocate(@Nullable UserClass type) {
            return allocator.apply(type);
        }

        @Override
        public void initialise(PyObject object, Args args) {
            initialiser.accept(object, args);
        }
    }

    /** A class of nodes. */
    private record NodeClass(String name, @Nullable IconType icon, BiConsumer<PyNode, Args> initialiser)
            implements BaseClass {
        @Override
        public PyObject allocate(@Nullable UserClass type) {
            return new PyNode(type, this);
        }

        @Override
        public void initialise(PyObject object, Args args) {
            if (object instanceof PyNode node) {
                initialiser.accept(node, args);
            }
        }

        @Override
        public boolean isA(Callable other) {
            return BaseClass.super.isA(other)
                    || other.name().equals("Node")
                    || (other instanceof NodeClass of && icon != null && icon.equals(of.icon));
        }
    }

    @Nullable
    BaseClass find(String name) {
        return switch (name) {
            case "Diagram" -> new Native(name, PyDiagram::new, (object, args) -> diagram((PyDiagram) object, args));
            case "Cluster", "Group" ->
                new Native("Cluster", PyCluster::new, (object, args) -> cluster((PyCluster) object, args));
            case "Edge" -> new Native(name, PyEdge::new, (object, args) -> edge((PyEdge) object, args));
            case "Node" -> node(name, name, null);
            default -> null;
        };
    }

    BaseClass node(String written, String name, @Nullable IconType icon) {
        return new NodeClass(name, icon, (node, args) -> make(node, written, name, icon, args, null, 1));
    }

    BaseClass custom() {
        return new NodeClass("Custom", null, (node, args) -> {
            Object icon = args.find(1, "icon_path");
            make(node, "Custom", "Custom", null, args, icon == null || icon == None.NONE ? null : texts.str(icon), 2);
        });
    }

    private void diagram(PyDiagram made, Args args) {
        library.count(args.span());
        known(args, "Diagram", OF_A_DIAGRAM);
        made.name = text(args, 0, "name", "");
        String file = text(args, 1, "filename", "");
        made.filename = !file.isEmpty()
                ? file
                : made.name.isEmpty()
                        ? "diagrams_image"
                        : made.name.strip().replaceAll("\\s+", "_").toLowerCase(Locale.ROOT);
        made.direction = direction(text(args, 2, "direction", "LR"));
        made.curveStyle = text(args, 3, "curvestyle", "ortho");
        if (!CURVES.contains(made.curveStyle.toLowerCase(Locale.ROOT))) {
            throw PyError.value("\"" + made.curveStyle + "\" is no curvestyle", "use ortho or curved");
        }
        made.autoLabel = truth(args, 5, "autolabel");
        made.strict = truth(args, 7, "strict");
        made.span = args.span();
        attributes(args.find(8, "graph_attr"), made.dot.graph);
        attributes(args.find(9, "node_attr"), made.dot.node);
        attributes(args.find(10, "edge_attr"), made.dot.edge);
    }

    private static String direction(String direction) {
        if (!DIRECTIONS.contains(direction.toUpperCase(Locale.ROOT))) {
            throw PyError.value("\"" + direction + "\" is no direction", "use TB, BT, LR or RL");
        }
        return direction;
    }

    private void cluster(PyCluster made, Args args) {
        library.count(args.span());
        known(args, "Cluster", List.of("label", "direction", "graph_attr"));
        made.label = text(args, 0, "label", "cluster");
        direction(text(args, 1, "direction", "LR"));
        attributes(args.find(2, "graph_attr"), made.dot.graph);
        made.diagram = library.current("Cluster");
        made.parent = library.currentCluster();
        made.span = args.span();
    }

    private void edge(PyEdge made, Args args) {
        Object node = args.find(0, "node");
        if (node != null && node != None.NONE && !(node instanceof PyNode)) {
            throw PyError.type("the first argument of Edge is a node", "write Edge(label=\"…\")");
        }
        made.node = node instanceof PyNode known ? known : null;
        made.forward = truth(args, 1, "forward");
        made.reverse = truth(args, 2, "reverse");
        List<String> said = List.of("label", "color", "style");
        for (int i = 0; i < said.size(); i++) {
            String text = text(args, i + 3, said.get(i), "");
            if (!text.isEmpty()) {
                made.attributes.put(said.get(i), text);
            }
        }
        made.attributes.putAll(library.others(args, OF_AN_EDGE));
    }

    private boolean truth(Args args, int index, String name) {
        Object value = args.find(index, name);
        return value != null && values.truth(value);
    }

    private void make(
            PyNode node,
            String written,
            String className,
            @Nullable IconType icon,
            Args args,
            @Nullable String picture,
            int mostPositional) {
        PyDiagram in = library.current(node.type == null ? className : node.type.name());
        if (args.size() > mostPositional) {
            throw PyError.type(className + " takes one label, not " + args.size() + " values", "name the others");
        }
        library.count(args.span());
        String label = text(args, 0, "label", "");
        if (in.autoLabel) {
            String prefix = node.type == null ? className : node.type.name();
            label = label.isEmpty() ? prefix : prefix + "\n" + label;
        }
        Map<String, String> attributes =
                new LinkedHashMap<>(library.others(args, Set.of("label", "nodeid", "icon_path")));
        String own = ownPicture(node, args);
        String id = args.named().get("nodeid") instanceof String given ? given : null;
        PyNode same = id == null ? null : in.nodes.get(id);
        if (same != null) {
            node.place(in, same.id(), same.box());
            return;
        }
        int number = library.nextNumber();
        node.place(
                in,
                id == null ? "node" + number : id,
                new Figure.Box(
                        number, written, icon, relative(own != null ? own : picture), label, attributes, args.span()));
        in.nodes.put(node.id(), node);
        PyCluster cluster = library.currentCluster();
        (cluster != null ? cluster.members : in.members).add(node);
    }

    /** A path as the document names it. */
    private static @Nullable String relative(@Nullable String path) {
        String folder = OsModule.FOLDER + "/";
        return path != null && path.startsWith(folder) ? path.substring(folder.length()) : path;
    }

    /** The icon that a class of the script names in the library's own way. */
    private @Nullable String ownPicture(PyNode node, Args args) {
        if (node.type == null) {
            return null;
        }
        Callable load = node.method("_load_icon");
        Object path = load == null ? null : load.call(new Args(List.of(), Map.of(), args.span()));
        if (path != null) {
            return texts.str(path);
        }
        Object icon = node.type.bound("_icon", node);
        Object folder = node.type.bound("_icon_dir", node);
        if (!(icon instanceof String name) || name.isEmpty()) {
            return null;
        }
        return folder instanceof String text && !text.isEmpty() ? text + "/" + name : name;
    }

    private String text(Args args, int index, String name, String otherwise) {
        Object value = args.find(index, name);
        return value == null || value == None.NONE ? otherwise : texts.str(value);
    }

    private static void attributes(@Nullable Object value, PyDict into) {
        if (value instanceof PyDict dict) {
            into.map.putAll(dict.map);
        } else if (value != null && value != None.NONE) {
            throw PyError.type("the attributes are a dict, not " + Texts.article(value), "{\"fontsize\": \"12\"}");
        }
    }

    private static void known(Args args, String what, List<String> names) {
        for (String name : args.named().keySet()) {
            if (!names.contains(name)) {
                throw PyError.type(
                        what + " has no argument " + name,
                        Nearest.advice(name, names, "it takes " + String.join(", ", names)));
            }
        }
    }
}
