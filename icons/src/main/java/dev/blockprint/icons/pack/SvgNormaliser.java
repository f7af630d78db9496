package dev.blockprint.icons.pack;

import dev.blockprint.icons.Art;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Brings an icon into the form that survives in every renderer and beside every other icon: no style sheet, no id that
 * is not needed and a prefix before the others, plain colours, {@code xlink:href}, and a square view box around it.
 */
final class SvgNormaliser {
    private static final Pattern HEAD =
            Pattern.compile("<\\?xml.*?\\?>|<!DOCTYPE[^>\\[]*(\\[[^\\]]*\\])?[^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("url\\([\"']?#([^)\"']+)[\"']?\\)");

    /** A shape that takes its colour from around it; on its own that is black. */
    private static final Pattern UNFILLED =
            Pattern.compile("<(?:path|rect|circle|ellipse|polygon|polyline)(?![^>]* fill=)");

    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+");

    private static final DocumentBuilderFactory FACTORY = factory();

    /** What may be left out without a loss: words, editors' notes, and effects that half of the renderers lack. */
    private static final Set<String> DROPPED =
            Set.of("title", "desc", "metadata", "style", "script", "filter", "namedview", "foreignObject", "image");

    private final StyleSheet styles = new StyleSheet();
    private final String current;

    /** The ids that are referred to, and the short ones that stand in for them. */
    private final Map<String, String> ids = new HashMap<>();

    private SvgNormaliser(String current) {
        this.current = current;
    }

    /** @param current the colour that {@code currentColor} means */
    static Art normalise(String svg, String current) {
        return new SvgNormaliser(current).run(svg);
    }

    private Art run(String svg) {
        Element root = parse(svg);
        collect(root);
        double[] box = viewBox(root);
        int places = Math.max(box[2], box[3]) > 100 ? 2 : 3;
        SvgAttributes attributes = new SvgAttributes(styles, current, ids, places);
        StringBuilder body = new StringBuilder();
        writeChildren(root, attributes, body);
        String inherited = attributes.ofRoot(root);
        if (!inherited.contains(" fill=") && UNFILLED.matcher(body).find()) {
            inherited += " fill=\"#000000\"";
        }
        if (!inherited.isEmpty()) {
            body.insert(0, "<g" + inherited + ">").append("</g>");
        }
        double side = Math.max(box[2], box[3]);
        return new Art(box[0] - (side - box[2]) / 2, box[1] - (side - box[3]) / 2, side, side, body.toString());
    }

    private static DocumentBuilderFactory factory() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element parse(String svg) {
        try {
            String text = HEAD.matcher(svg).replaceAll("");
            DocumentBuilder builder = FACTORY.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("no well-formed SVG", e);
        }
    }

    /** Reads the style sheets, and which ids are referred to. */
    private void collect(Element element) {
        if (element.getTagName().equals("style")) {
            styles.add(element.getTextContent());
        }
        Matcher matcher = REFERENCE.matcher(attributeText(element) + element.getTextContent());
        while (matcher.find()) {
            use(matcher.group(1));
        }
        for (String href : List.of(element.getAttribute("href"), element.getAttribute("xlink:href"))) {
            if (href.startsWith("#")) {
                use(href.substring(1));
            }
        }
        children(element).forEach(this::collect);
    }

    private void use(String id) {
        ids.computeIfAbsent(id, any -> Integer.toString(ids.size(), Character.MAX_RADIX));
    }

    private static String attributeText(Element element) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            text.append(element.getAttributes().item(i).getNodeValue()).append(' ');
        }
        return text.toString();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
                children.add((Element) nodes.item(i));
            }
        }
        return children;
    }

    private void writeChildren(Element parent, SvgAttributes attributes, StringBuilder out) {
        for (Element child : children(parent)) {
            write(child, attributes, out);
        }
    }

    private void write(Element element, SvgAttributes attributes, StringBuilder out) {
        String name = element.getTagName().substring(element.getTagName().indexOf(':') + 1);
        if (DROPPED.contains(name) || attributes.isHidden(element)) {
            return;
        }
        if (name.equals("mask")) {
            name = "clipPath";
        }
        StringBuilder content = new StringBuilder();
        writeChildren(element, attributes, content);
        if (name.equals("switch") || name.equals("a")) {
            out.append(content);
            return;
        }
        boolean holder = Set.of("g", "defs", "clipPath").contains(name);
        if (!SvgAttributes.ELEMENTS.contains(name)) {
            throw new IllegalStateException("<" + name + "> is not safe");
        }
        String written = attributes.of(element);
        if (holder && content.isEmpty() && !written.contains(" id=")) {
            return;
        }
        if (name.equals("g") && written.isEmpty()) {
            out.append(content);
            return;
        }
        out.append('<').append(name).append(written);
        out.append(content.isEmpty() ? "/>" : ">" + content + "</" + name + ">");
    }

    private static double[] viewBox(Element root) {
        String box = root.getAttribute("viewBox");
        String text = box.isEmpty() ? "0 0 " + root.getAttribute("width") + " " + root.getAttribute("height") : box;
        double[] numbers = NUMBER.matcher(text)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group()))
                .toArray();
        if (numbers.length != 4 || numbers[2] <= 0 || numbers[3] <= 0) {
            throw new IllegalStateException("no view box: " + text);
        }
        return numbers;
    }
}
