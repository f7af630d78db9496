package dev.blockprint.icons.pack;

import dev.blockprint.icons.Art;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Writes the attributes of an element of an icon: the known ones, in alphabetical order, in plain form. */
final class SvgAttributes {
    static final Set<String> ELEMENTS = Set.of(
            "g",
            "defs",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "clipPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "use");

    private static final Set<String> PAINT = Set.of("fill", "stroke", "stop-color");

    private static final Set<String> INHERITED = Set.of(
            "fill",
            "fill-opacity",
            "fill-rule",
            "clip-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "stroke-dasharray");

    private static final Set<String> LENGTHS = Set.of(
            "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "y1", "x2", "y2", "fx", "fy", "points");

    private static final Set<String> OTHER = Set.of(
            "opacity",
            "clip-path",
            "stop-color",
            "stop-opacity",
            "offset",
            "transform",
            "gradientTransform",
            "gradientUnits",
            "clipPathUnits",
            "spreadMethod",
            "stroke-dashoffset");

    private static final Pattern REFERENCE = Pattern.compile("url\\([\"']?#([^)\"']+)[\"']?\\)");

    private final StyleSheet styles;
    private final String current;
    private final Map<String, String> ids;
    private final int places;

    SvgAttributes(StyleSheet styles, String current, Map<String, String> ids, int places) {
        this.styles = styles;
        this.current = current;
        this.ids = ids;
        this.places = places;
    }

    boolean isHidden(Element element) {
        Map<String, String> all = all(element);
        return "none".equals(all.get("display")) || "hidden".equals(all.get("visibility"));
    }

    /** What the outermost element hands down. */
    String ofRoot(Element root) {
        Map<String, String> result = new TreeMap<>();
        all(root).forEach((name, value) -> {
            if (INHERITED.contains(name)) {
                put(result, name, value);
            }
        });
        return write(result);
    }

    String of(Element element) {
        Map<String, String> result = new TreeMap<>();
        all(element).forEach((name, value) -> put(result, name, value));
        return write(result);
    }

    private Map<String, String> all(Element element) {
        Map<String, String> all = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            all.put(
                    attributes.item(i).getNodeName(),
                    attributes.item(i).getNodeValue().trim());
        }
        all.putAll(styles.of(element));
        return all;
    }

    private void put(Map<String, String> result, String name, String value) {
        if (name.equals("id")) {
            if (ids.containsKey(value)) {
                result.put("id", prefixed(value));
            }
        } else if (name.equals("href") || name.equals("xlink:href")) {
            if (value.startsWith("#")) {
                result.put("xlink:href", "#" + prefixed(value.substring(1)));
            }
        } else if (name.equals("mask") || name.equals("clip-path")) {
            if (!value.equals("none")) {
                result.put("clip-path", withPrefix(value));
            }
        } else if (PAINT.contains(name)) {
            putPaint(result, name, value);
        } else if (name.equals("d")) {
            result.put(name, PathData.round(value, places));
        } else if (LENGTHS.contains(name)) {
            result.put(name, value.endsWith("%") ? value : Numbers.round(value.replace("px", ""), places));
        } else if (INHERITED.contains(name) || OTHER.contains(name)) {
            putOther(result, name, value.replace("px", ""));
        }
    }

    private void putPaint(Map<String, String> result, String name, String value) {
        Colours.Colour colour = Colours.plain(value, current);
        result.put(name, withPrefix(colour.hex()));
        if (colour.opacity() < 1) {
            String opacity = name.equals("stop-color") ? "stop-opacity" : name + "-opacity";
            result.put(opacity, Numbers.shorten(String.valueOf(colour.opacity()), 3));
        }
    }

    private static void putOther(Map<String, String> result, String name, String value) {
        boolean nothing = value.isEmpty()
                || (name.endsWith("opacity") && value.equals("1"))
                || (name.equals("stroke-dasharray") && value.equals("none"));
        if (!nothing) {
            result.putIfAbsent(name, value.replaceAll("\\s+", " "));
        }
    }

    private String prefixed(String id) {
        return Art.ID_PREFIX + ids.getOrDefault(id, id);
    }

    private String withPrefix(String paint) {
        return REFERENCE
                .matcher(paint)
                .replaceAll(found -> Matcher.quoteReplacement("url(#" + prefixed(found.group(1)) + ")"));
    }

    private static String write(Map<String, String> attributes) {
        StringBuilder out = new StringBuilder();
        attributes.forEach((name, value) -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
                .append('"'));
        return out.toString();
    }
}
