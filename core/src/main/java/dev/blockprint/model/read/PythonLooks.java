package dev.blockprint.model.read;

import dev.blockprint.model.LineStyle;
import dev.blockprint.model.Shape;
import dev.blockprint.svg.SafeLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What attributes of Graphviz mean for the look of an element. */
final class PythonLooks {
    /** They say how text is set or how the library draws its icons: the look has its own way for that. */
    private static final Set<String> QUIET = Set.of(
            "decorate",
            "fixedsize",
            "fontcolor",
            "fontname",
            "fontsize",
            "height",
            "imagepos",
            "imagescale",
            "label",
            "labelfontcolor",
            "labelfontname",
            "labelfontsize",
            "labeljust",
            "labelloc",
            "margin",
            "peripheries",
            "rankdir",
            "group",
            "weight",
            "width",
            "xlabel");

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("circle", Shape.CIRCLE),
            Map.entry("doublecircle", Shape.CIRCLE),
            Map.entry("ellipse", Shape.CIRCLE),
            Map.entry("oval", Shape.CIRCLE),
            Map.entry("diamond", Shape.DIAMOND),
            Map.entry("cylinder", Shape.CYLINDER),
            Map.entry("note", Shape.DOCUMENT),
            Map.entry("none", Shape.TEXT),
            Map.entry("plain", Shape.TEXT),
            Map.entry("plaintext", Shape.TEXT));

    private PythonLooks() {}

    /** Takes what an attribute says; false if it says nothing to us. */
    static boolean take(String name, String value, Looks into) {
        switch (name) {
            case "penwidth" -> into.width = width(value);
            case "URL", "href" -> {
                if (SafeLink.allows(value)) {
                    into.link = value;
                }
            }
            case "tooltip", "edgetooltip" -> into.tooltip = value;
            case "style" -> {
                into.line = line(value);
                into.bold = styles(value).contains("bold");
            }
            default -> {
                return QUIET.contains(name);
            }
        }
        return true;
    }

    /** The plain shape of this name in Graphviz; a box for all that we have none for. */
    static Shape shape(@Nullable String name) {
        return name == null ? Shape.BOX : SHAPES.getOrDefault(name.toLowerCase(Locale.ROOT), Shape.BOX);
    }

    static List<String> styles(String value) {
        return List.of(value.toLowerCase(Locale.ROOT).replace(" ", "").split(",", -1));
    }

    /** How a line of this style is drawn; null if it says nothing of it. */
    static @Nullable LineStyle line(String value) {
        List<String> styles = styles(value);
        if (styles.contains("dashed")) {
            return LineStyle.DASHED;
        }
        return styles.contains("dotted") ? LineStyle.DOTTED : null;
    }

    /** The width that Graphviz gives in points, where it is one that can be drawn. */
    private static @Nullable Double width(String value) {
        if (!value.matches("[0-9]{1,3}(\\.[0-9]{0,6})?")) {
            return null;
        }
        double width = Double.parseDouble(value);
        return width > 0 ? Math.min(width, 12) : null;
    }
}
