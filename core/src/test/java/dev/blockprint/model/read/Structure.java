package dev.blockprint.model.read;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import dev.blockprint.python.eval.Figure;
import dev.blockprint.source.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures and diagrams as the sorted lines that structure.py writes of the real library. */
final class Structure {
    private static final IconCatalogue CATALOGUE = IconCatalogue.standard();
    private static final List<String> GROUNDS = List.of("#E5F5FD", "#EBF3E7", "#ECE8F6", "#FDF7E3");
    private static final Map<String, String> GRAPH = Map.of(
            "pad",
            "2.0",
            "splines",
            "ortho",
            "nodesep",
            "0.60",
            "ranksep",
            "0.75",
            "fontname",
            "Sans-Serif",
            "fontsize",
            "15",
            "fontcolor",
            "#2D3436");
    private static final Map<String, String> CLUSTER = Map.of(
            "shape",
            "box",
            "style",
            "rounded",
            "labeljust",
            "l",
            "pencolor",
            "#AEB6BE",
            "fontname",
            "Sans-Serif",
            "fontsize",
            "12");
    private static final Map<String, String> NODE = Map.ofEntries(
            Map.entry("shape", "box"),
            Map.entry("style", "rounded"),
            Map.entry("fixedsize", "true"),
            Map.entry("width", "1.4"),
            Map.entry("height", "1.4"),
            Map.entry("labelloc", "b"),
            Map.entry("imagescale", "true"),
            Map.entry("fontname", "Sans-Serif"),
            Map.entry("fontsize", "13"),
            Map.entry("fontcolor", "#2D3436"));
    private static final Map<String, String> EDGE =
            Map.of("fontcolor", "#2D3436", "fontname", "Sans-Serif", "fontsize", "13");
    private static final Pattern KIND = Pattern.compile("^node (\\S+) (\\S+) ");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NODE_LINE =
            Pattern.compile("node (\\S+) \\S+ (-|TEXT(?:/TEXT)*) (TEXT).*".replace("TEXT", TEXT.pattern()));
    private static final Pattern CLUSTER_LINE =
            Pattern.compile("cluster (TEXT(?:/TEXT)*) (TEXT).*".replace("TEXT", TEXT.pattern()));
    private static final String NO_HEAD = "arrowhead=\"none\"";
    private static final String NO_TAIL = "arrowtail=\"none\"";
    private static final Pattern EDGE_LINE = Pattern.compile("edge (\\S+) (\\S+) (forward|back|both|none)(.*)");
    private static final String COMPOUND = " compound=\"true\"";
    private static final Pattern TAIL = Pattern.compile(" ltail=\"cluster_([^\"]*)\"");
    private static final Pattern HEAD = Pattern.compile(" lhead=\"cluster_([^\"]*)\"");
    private static final Pattern LABEL = Pattern.compile(" (?:x?label)=(" + TEXT.pattern() + ")");

    /** Types whose classes are one class in the library, by one of them. */
    private static final Map<String, String> SHARED = new ConcurrentHashMap<>();

    private final Map<String, Map<String, String>> clusters = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Structure() {}

    /** All that a script hands to Graphviz, to the letter. */
    static List<String> of(Figure figure) {
        Structure structure = new Structure();
        Map<String, String> graph = new LinkedHashMap<>(Map.of("splines", figure.curveStyle()));
        graph.putAll(figure.graph());
        String title = graph.containsKey("label") ? graph.remove("label") : figure.title();
        String direction = graph.containsKey("rankdir") ? graph.remove("rankdir") : figure.direction();
        structure.items(figure.items(), "", 0);
        structure.clusters.forEach((path, attributes) -> {
            String label = attributes.remove("label");
            attributes.remove("rankdir");
            structure.lines.add("cluster " + path + " " + Json.of(label) + shown(attributes, CLUSTER));
        });
        for (Figure.Link link : figure.links()) {
            structure.lines.add("edge " + name(link.from()) + " " + name(link.to()) + " "
                    + (link.forward() ? link.reverse() ? "both" : "forward" : link.reverse() ? "back" : "none")
                    + shown(link.attributes(), EDGE));
        }
        Collections.sort(structure.lines);
        List<String> all = new ArrayList<>(List.of(
                "diagram " + Json.of(title) + " " + direction,
                "graph" + shown(graph, GRAPH),
                "node" + shown(figure.node(), NODE),
                "edge" + shown(figure.edge(), Map.of("color", "#7B8894"))));
        all.addAll(structure.lines);
        return all;
    }

    private void items(List<Figure.Item> items, String around, int depth) {
        for (Figure.Item item : items) {
            if (item instanceof Figure.Frame frame) {
                String path = (around.isEmpty() ? "" : around + "/") + Json.of(frame.label());
                Map<String, String> attributes = clusters.computeIfAbsent(path, p -> new LinkedHashMap<>());
                attributes.put("label", frame.label());
                attributes.putAll(frame.attributes());
                attributes.remove("bgcolor", GROUNDS.get(depth % GROUNDS.size()));
                items(frame.items(), path, depth + 1);
            } else if (item instanceof Figure.Box box) {
                IconType type = box.type();
                String kind = type != null
                        ? SHARED.getOrDefault(type.id(), type.id())
                        : box.picture() != null ? fileName(box.picture()) : "-";
                lines.add("node " + name(box.number()) + " " + kind + " " + (around.isEmpty() ? "-" : around) + " "
                        + Json.of(box.label().replaceFirst("\\n+$", "")) + shown(box.attributes(), Map.of()));
            }
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(' ', '_');
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "n%04d", number);
    }

    private static String shown(Map<String, String> attributes, Map<String, String> defaults) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(attributes).forEach((name, value) -> {
            if (!value.equals(defaults.get(name))) {
                out.append(' ').append(name).append('=').append(Json.of(value));
            }
        });
        return out.toString();
    }

    /** A line of the real library; the class of a node is one of its names, and the type that we take for it. */
    static String withOurTypes(String line) {
        return KIND.matcher(line)
                .replaceFirst(m -> Matcher.quoteReplacement("node " + m.group(1) + " " + type(m.group(2)) + " "));
    }

    private static String type(String classes) {
        String shared = "";
        List<String> ids = new ArrayList<>();
        for (String name : classes.split("\\|", -1)) {
            int dot = name.lastIndexOf('.');
            CATALOGUE
                    .findClass(name.substring(0, Math.max(0, dot)), name.substring(dot + 1))
                    .ifPresent(type -> ids.add(type.id()));
        }
        for (String id : ids) {
            shared = SHARED.getOrDefault(id, shared);
        }
        String chosen = shared.isEmpty() ? ids.isEmpty() ? classes : ids.get(0) : shared;
        ids.forEach(id -> SHARED.put(id, chosen));
        return chosen;
    }

    /** What the model has of it: the labels without markup, and which of them stand in and lead to which. */
    static List<String> brief(List<String> lines) {
        Map<String, String> nodes = new HashMap<>();
        Map<String, String> frames = new HashMap<>();
        Map<String, String> around = new HashMap<>();
        boolean compound = lines.stream().anyMatch(line -> line.startsWith("graph ") && line.contains(COMPOUND));
        List<String> brief = new ArrayList<>();
        for (String line : lines) {
            Matcher cluster = CLUSTER_LINE.matcher(line);
            if (cluster.matches()) {
                frames.put(cluster.group(1), plain(cluster.group(2)));
            }
        }
        for (String line : lines) {
            Matcher node = NODE_LINE.matcher(line);
            if (node.matches()) {
                String where = node.group(2).equals("-") ? "" : labels(node.group(2), frames);
                nodes.put(node.group(1), where + "/" + plain(node.group(3)));
                around.put(node.group(1), node.group(2));
                brief.add("node " + nodes.get(node.group(1)));
            }
        }
        for (String line : lines) {
            Matcher edge = EDGE_LINE.matcher(line);
            if (edge.matches()) {
                Matcher label = LABEL.matcher(edge.group(4));
                String from = end(edge.group(1), TAIL.matcher(edge.group(4)), compound, nodes, around, frames);
                String to = end(edge.group(2), HEAD.matcher(edge.group(4)), compound, nodes, around, frames);
                brief.add("edge " + from + " " + heads(edge.group(3), edge.group(4)) + " " + to
                        + (label.find() ? ": " + plain(label.group(1)) : ""));
            }
        }
        Collections.sort(brief);
        return brief;
    }

    /** The ends that have a head: those of the direction but for ends that are told to have none. */
    private static String heads(String direction, String attributes) {
        boolean head = !direction.equals("back") && !direction.equals("none") && !attributes.contains(NO_HEAD);
        boolean tail = !direction.equals("forward") && !direction.equals("none") && !attributes.contains(NO_TAIL);
        return head ? tail ? "both" : "forward" : tail ? "back" : "none";
    }

    /** The node, or the cluster that the edge is said to end at, where the node stands in it. */
    private static String end(
            String node,
            Matcher cluster,
            boolean compound,
            Map<String, String> nodes,
            Map<String, String> around,
            Map<String, String> frames) {
        String path = around.getOrDefault(node, "-");
        if (compound && cluster.find()) {
            Matcher part = TEXT.matcher(path);
            while (part.find()) {
                if (part.group().equals("\"" + cluster.group(1) + "\"")) {
                    return labels(path.substring(0, part.end()), frames);
                }
            }
        }
        return nodes.getOrDefault(node, node);
    }

    private static String labels(String path, Map<String, String> frames) {
        StringBuilder out = new StringBuilder();
        Matcher part = TEXT.matcher(path);
        while (part.find()) {
            out.append('/').append(frames.get(path.substring(0, part.end())));
        }
        return out.toString();
    }

    private static String plain(String quoted) {
        String text = quoted.substring(1, quoted.length() - 1)
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
        return GraphLabels.plain(text).replaceAll("\\s+", " ").strip();
    }

    /** The same of a model. */
    static List<String> brief(Diagram diagram) {
        List<String> brief = new ArrayList<>();
        Map<String, String> paths = new HashMap<>();
        collect(diagram.members(), "", paths, brief);
        for (Edge edge : diagram.edges()) {
            String arrow = edge.arrow().name().toLowerCase(Locale.ROOT);
            brief.add("edge " + paths.get(edge.from()) + " " + arrow + " " + paths.get(edge.to())
                    + (edge.label() == null ? "" : ": " + oneLine(edge.label())));
        }
        Collections.sort(brief);
        return brief;
    }

    private static void collect(List<Element> members, String around, Map<String, String> paths, List<String> brief) {
        for (Element member : members) {
            String path = around + "/" + oneLine(member instanceof Group group ? group.label() : label(member));
            paths.put(member.id(), path);
            if (member instanceof Group group) {
                collect(group.members(), path, paths, brief);
            } else {
                brief.add("node " + path);
            }
        }
    }

    private static String label(Element element) {
        return element instanceof Node node ? node.label() : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
