package dev.blockprint.model.read;

import dev.blockprint.icons.IconType;
import dev.blockprint.icons.NameKey;
import dev.blockprint.language.Text;
import dev.blockprint.model.Face;
import dev.blockprint.model.Shape;
import dev.blockprint.python.eval.Figure;
import dev.blockprint.source.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes drafts of the nodes and clusters of a script. */
final class PythonMembers {
    private static final String BOX = "box";

    private final Types types;
    private final OwnIcons icons;
    private final Diagnostics diagnostics;
    private final Labels labels;
    private final Map<Integer, NodeDraft> nodes;
    private final Map<GroupDraft, String> names;
    private final Map<String, String> shared;
    private final Set<String> unused;
    private final List<GroupDraft> ranked = new ArrayList<>();
    private final int deepest;
    private final boolean rooted;

    PythonMembers(
            Types types,
            ReadOptions options,
            Diagnostics diagnostics,
            Map<Integer, NodeDraft> nodes,
            Map<GroupDraft, String> names,
            Map<String, String> shared,
            Set<String> unused) {
        this.types = types;
        this.icons = new OwnIcons(options, diagnostics);
        this.diagnostics = diagnostics;
        this.labels = new Labels(diagnostics, options.limits());
        this.nodes = nodes;
        this.names = names;
        this.shared = shared;
        this.unused = unused;
        this.deepest = options.limits().nesting();
        this.rooted = options.root() != null;
    }

    Labels labels() {
        return labels;
    }

    /** The clusters whose members shall stand at one rank. */
    List<GroupDraft> ranked() {
        return ranked;
    }

    void read(List<Figure.Item> items, GroupDraft into, int depth) {
        Map<String, GroupDraft> siblings = new HashMap<>();
        for (Figure.Item item : items) {
            if (item instanceof Figure.Box box) {
                into.members.add(node(box, into));
            } else if (item instanceof Figure.Frame frame) {
                cluster(frame, into, depth, siblings);
            }
        }
    }

    private void cluster(Figure.Frame frame, GroupDraft into, int depth, Map<String, GroupDraft> siblings) {
        if (depth >= deepest) {
            diagnostics.error(
                    frame.span(),
                    "clusters stand in each other deeper than " + deepest,
                    "divide the diagram into several");
            return;
        }
        GroupDraft same = siblings.get(frame.label());
        if (same != null) {
            diagnostics.warning(
                    frame.span(),
                    "two clusters side by side have the same label, and become one",
                    "give this one another label, such as one more space");
            read(frame.items(), same, depth + 1);
            return;
        }
        GroupDraft group = new GroupDraft(into, frame.span());
        group.label = labels.of(GraphLabels.text(GraphLabels.plain(frame.label()), frame.span()), 0);
        colours(group, frame);
        read(frame.items(), group, depth + 1);
        if (group.members.isEmpty()) {
            diagnostics.warning(frame.span(), "this cluster has no nodes and is not drawn", "make nodes in its block");
            return;
        }
        siblings.put(frame.label(), group);
        names.put(group, frame.label());
        into.members.add(group);
    }

    private void colours(GroupDraft group, Figure.Frame frame) {
        boolean filled =
                PythonLooks.styles(frame.attributes().getOrDefault("style", "")).contains("filled");
        frame.attributes().forEach((name, value) -> {
            switch (name) {
                case "bgcolor" -> GraphColours.find(value).ifPresent(colour -> group.looks.fill = colour);
                case "fillcolor" -> {
                    if (filled) {
                        GraphColours.find(value).ifPresent(colour -> group.looks.fill = colour);
                    }
                }
                case "pencolor", "color" -> GraphColours.find(value).ifPresent(colour -> group.looks.color = colour);
                case "rank" -> ranked.add(group);
                case "label" -> group.label = labels.of(GraphLabels.text(GraphLabels.plain(value), frame.span()), 0);
                default -> {
                    if (!PythonLooks.take(name, value, group.looks)) {
                        unused.add(name);
                    }
                }
            }
        });
    }

    private NodeDraft node(Figure.Box box, GroupDraft into) {
        IconType type = box.type();
        Map<String, String> attributes = new LinkedHashMap<>(type == null && box.picture() == null ? shared : Map.of());
        attributes.putAll(box.attributes());
        Shape shape = PythonLooks.shape(attributes.get("shape"));
        Face face = type == null ? new Face.Plain(shape) : new Face.Icon(type);
        if (box.picture() != null) {
            face = picture(GraphLabels.text(box.picture(), box.span()));
        }
        String plain = box.picture() == null ? shape.name().toLowerCase(Locale.ROOT) : BOX;
        NodeDraft draft = new NodeDraft(into, box.span(), type == null ? plain : name(type, box.className()), face);
        String label = box.label().isEmpty() ? attributes.getOrDefault("xlabel", "") : box.label();
        draft.label = labels.of(GraphLabels.text(GraphLabels.plain(label), box.span()), 0);
        nodes.put(box.number(), draft);
        boolean filled =
                PythonLooks.styles(attributes.getOrDefault("style", "")).contains("filled");
        attributes.forEach((name, value) -> {
            switch (name) {
                case "fillcolor" -> {
                    if (filled) {
                        GraphColours.find(value).ifPresent(colour -> draft.looks.fill = colour);
                    }
                }
                case "color" -> GraphColours.find(value).ifPresent(colour -> draft.looks.color = colour);
                case "shape" -> {
                    // Said already.
                }
                default -> {
                    if (!PythonLooks.take(name, value, draft.looks)) {
                        unused.add(name);
                    }
                }
            }
        });
        return draft;
    }

    /** A picture of the author's own, a box where there is none. */
    private Face picture(Text path) {
        Face box = new Face.Plain(Shape.BOX);
        String relative = path.value().startsWith("./") ? path.value().substring(2) : path.value();
        if (!rooted || !OwnIcons.isFile(relative) || !icons.isThere(relative)) {
            diagnostics.warning(
                    path.span(),
                    "there is no icon " + path.value() + ": a box stands for it",
                    "put an .svg or .png file there, inside the folder of the documents");
            return box;
        }
        return icons.read(GraphLabels.text(relative, path.span())).orElse(box);
    }

    /** The class's name where it is an alias that finds the type, such as {@code aws/sqs}, else the type's own. */
    private String name(IconType type, String className) {
        boolean alias = !NameKey.of(className).equals(NameKey.of(type.name()));
        String brief = type.provider() + "/"
                + className
                        .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                        .toLowerCase(Locale.ROOT);
        return alias && types.find(brief, List.of()).filter(type::equals).isPresent() ? brief : types.shortName(type);
    }
}
