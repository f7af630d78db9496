package dev.blockprint.svg;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes somebody else's SVG safe: known elements and attributes only, no script, no event handler, no reference to
 * anything outside, style sheets turned into attributes, and a prefix before every id.
 */
public final class SvgSanitizer {
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)(\\s+[#\\w]+)?");
    private static final Pattern PNG = Pattern.compile("data:image/png;base64,[A-Za-z0-9+/=\\s]*");

    private final SvgSanitizerOptions options;
    private final SvgStyles styles = new SvgStyles();

    private SvgSanitizer(SvgSanitizerOptions options) {
        this.options = options;
    }

    /**
     * The safe part of an SVG file.
     *
     * @throws SvgRejected if it is no SVG, or one that is too large
     */
    public static SafeSvg sanitize(String text, SvgSanitizerOptions options) throws SvgRejected {
        return new SvgSanitizer(options).run(SvgParser.parse(text, options.elements()));
    }

    private SafeSvg run(SvgElement root) throws SvgRejected {
        styles.collect(root);
        StringBuilder out = new StringBuilder();
        SvgElement group = new SvgElement("g");
        root.attributes.forEach((name, value) -> {
            if (SvgRules.PROPERTIES.contains(name) || name.equals("style") || name.equals("class")) {
                group.attributes.put(name, value);
            }
        });
        group.children.addAll(root.children);
        SvgExpansion.check(root, options.elements());
        write(group, out);
        return box(root, out.toString());
    }

    private void write(SvgElement element, StringBuilder out) {
        String name = element.name;
        if (!SvgRules.ELEMENTS.contains(name) || dropped(element)) {
            return;
        }
        boolean wrapper = name.equals("a") && !isLink(element);
        String tag = wrapper ? "g" : name;
        out.append('<').append(tag);
        attributes(element, tag, out);
        int start = out.length();
        out.append('>');
        for (Object child : element.children) {
            if (child instanceof SvgElement inner) {
                write(inner, out);
            } else if (SvgRules.WITH_TEXT.contains(name)) {
                SvgText.escape(child.toString(), out);
            }
        }
        if (out.length() == start + 1) {
            out.setLength(start);
            out.append("/>");
        } else {
            out.append("</").append(tag).append('>');
        }
    }

    private boolean dropped(SvgElement element) {
        return switch (element.name) {
            case "title", "desc" -> !options.titles();
            case "image" -> !options.images() || !PNG.matcher(href(element)).matches();
            case "use" -> !href(element).startsWith("#");
            default -> false;
        };
    }

    private boolean isLink(SvgElement element) {
        return options.links() && SafeLink.allows(href(element));
    }

    private static String href(SvgElement element) {
        return element.attributes.getOrDefault("xlink:href", "").strip();
    }

    private void attributes(SvgElement element, String tag, StringBuilder out) {
        Map<String, String> styled = styles.of(element);
        element.attributes.forEach((name, value) -> {
            boolean known = SvgRules.ATTRIBUTES.contains(name) || SvgRules.PROPERTIES.contains(name);
            if (known && !styled.containsKey(name)) {
                attribute(tag, name, value, out);
            }
        });
        styled.forEach((name, value) -> {
            if (SvgRules.PROPERTIES.contains(name)) {
                attribute(tag, name, value, out);
            }
        });
    }

    private void attribute(String tag, String name, String value, StringBuilder out) {
        String safe = switch (name) {
            case "id" -> id(value);
            case "xlink:href" -> reference(tag, value.strip());
            case "xlink:title" -> tag.equals("a") ? value : "";
            case "xml:space" -> value.equals("preserve") ? value : "";
            case "font-family" -> options.fontFamily().apply(plain(value));
            default -> plain(value);
        };
        if (!safe.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            SvgText.escape(safe, out);
            out.append('"');
        }
    }

    private String id(String value) {
        return value.isBlank() ? "" : options.idPrefix() + value.strip().replaceAll("\\s", "_");
    }

    private String reference(String tag, String value) {
        if (tag.equals("a")) {
            return value;
        }
        if (tag.equals("image")) {
            return value.replaceAll("\\s", "");
        }
        return value.startsWith("#") && value.length() > 1 ? "#" + id(value.substring(1)) : "";
    }

    /** A value without a reference, or with one to an id of this picture; else nothing. */
    private String plain(String value) {
        if (value.indexOf('\\') >= 0) {
            return "";
        }
        Matcher url = URL.matcher(value.strip());
        if (url.matches()) {
            return "url(#" + id(url.group(1)) + ")" + (url.group(2) == null ? "" : url.group(2));
        }
        String lower = value.toLowerCase(java.util.Locale.ROOT);
        boolean bad = lower.contains("url(")
                || lower.contains("javascript:")
                || lower.contains("expression(")
                || lower.contains("image(")
                || lower.contains("var(");
        return bad ? "" : value;
    }

    private static SafeSvg box(SvgElement root, String body) throws SvgRejected {
        String[] parts = root.attributes.getOrDefault("viewBox", "").strip().split("[\\s,]+", -1);
        if (parts.length == 4) {
            double width = number(parts[2]);
            double height = number(parts[3]);
            if (width > 0 && height > 0) {
                return new SafeSvg(number(parts[0]), number(parts[1]), width, height, body);
            }
        }
        double width = number(root.attributes.getOrDefault("width", ""));
        double height = number(root.attributes.getOrDefault("height", ""));
        if (!(width > 0 && height > 0)) {
            throw new SvgRejected("it has no viewBox, and no width and height");
        }
        return new SafeSvg(0, 0, width, height, body);
    }

    /** The number at the start of a length; 0 if there is none. */
    private static double number(String length) {
        Matcher matcher = Pattern.compile("-?[0-9]{0,9}(\\.[0-9]{1,9})?").matcher(length.strip());
        if (!matcher.lookingAt() || matcher.group().isEmpty() || matcher.group().equals("-")) {
            return 0;
        }
        return Double.parseDouble(matcher.group());
    }
}
