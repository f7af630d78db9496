package dev.blockprint.model.write;

import dev.blockprint.icons.IconType;
import dev.blockprint.model.Element;
import dev.blockprint.model.Face;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.Group;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.Node;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Shape;
import dev.blockprint.model.read.Types;
import java.util.List;
import java.util.Locale;

/** Writes the declarations of nodes and groups. */
final class ElementWriter {
    private final Types types;
    private final Names names;
    private final Hints hints;
    private final StringBuilder out;

    ElementWriter(Types types, Names names, Hints hints, StringBuilder out) {
        this.types = types;
        this.names = names;
        this.hints = hints;
        this.out = out;
    }

    /** Writes the members of a group; of the diagram itself if {@code parent} is empty. */
    void write(List<Element> members, String parent, int depth) {
        boolean begun = false;
        boolean behindGroup = false;
        for (Element member : members) {
            NodeSeries series = names.seriesOf(member.id());
            if (series != null && !series.ids().get(0).equals(member.id())) {
                continue;
            }
            List<String> comments = hints.comments(member.origin());
            if (begun && (!comments.isEmpty() || behindGroup || member instanceof Group)) {
                out.append('\n');
            }
            begun = true;
            behindGroup = member instanceof Group;
            comments.forEach(comment -> line(depth, "# " + comment));
            if (member instanceof Group group) {
                group(group, depth);
            } else if (member instanceof Node node) {
                node(node, series, depth);
            }
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
    }

    private String remark(Element element) {
        String remark = hints.remark(element.origin());
        return remark == null ? "" : "  # " + remark;
    }

    private void node(Node node, @org.jspecify.annotations.Nullable NodeSeries series, int depth) {
        AttributeText attributes = new AttributeText();
        String type = type(node, attributes);
        if (node.size() != NodeSize.NORMAL) {
            attributes.choice("size", node.size());
        }
        if (node.place() != LabelPlace.usual(node.face())) {
            attributes.choice("label", node.place());
        }
        String name = names.declared(node.id());
        String declared = series == null ? name : name + "[" + series.ids().size() + "]";
        String label = series == null ? node.label() : series.label();
        line(
                depth,
                declared + " = " + type + " " + Quoted.text(label)
                        + attributes.decor(node.decor()).text() + remark(node));
    }

    /** The type as the author named it, or, where that does not bring the node's face, what does. */
    private String type(Node node, AttributeText attributes) {
        if (node.face() instanceof Face.Plain plain) {
            return word(plain.shape());
        }
        if (node.face() instanceof Face.Own own) {
            attributes.value("icon", own.path());
            return isWord(node.type()) || types.find(node.type(), List.of()).isPresent() ? node.type() : "box";
        }
        IconType icon = ((Face.Icon) node.face()).type();
        boolean shape = isWord(node.type());
        if (!shape && types.find(node.type(), List.of()).filter(icon::equals).isPresent()) {
            return node.type();
        }
        if (shape || types.find(node.type(), List.of()).isPresent()) {
            attributes.value("icon", types.shortName(icon));
            return node.type();
        }
        return types.shortName(icon);
    }

    private static boolean isWord(String type) {
        for (Shape shape : Shape.values()) {
            if (word(shape).equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void group(Group group, int depth) {
        AttributeText attributes = new AttributeText();
        String type = group.kind() == FrameKind.GENERIC ? "group" : word(group.kind());
        if (group.icon() != null && group.kind() == FrameKind.GENERIC) {
            type = types.shortName(group.icon());
        } else if (group.icon() != null) {
            attributes.value("icon", types.shortName(group.icon()));
        }
        String name = names.isUsed(group.id()) ? names.declared(group.id()) + " = " : "";
        boolean bare = type.equals("group") && group.label().isEmpty();
        String label = bare ? "" : " " + Quoted.text(group.label());
        line(depth, name + type + label + attributes.decor(group.decor()).text() + " {" + remark(group));
        if (group.direction() != null) {
            line(depth + 1, "direction " + word(group.direction()));
        }
        write(group.members(), group.id(), depth + 1);
        line(depth, "}");
    }
}
