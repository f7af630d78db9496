package dev.blockprint.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of text in an SVG: at one place and in one size.
 *
 * @param text without blanks around it, never empty
 * @param size in px
 * @param x of its anchor, in px
 * @param y of its baseline, in px
 * @param share of its width that lies before the anchor: 0, 0.5 or 1
 * @param transform what moves it, as SVG has it; empty if nothing does
 * @param paint the attributes that give it its colour, as they are written, each with a blank before it
 */
public record TextLine(
        String text, boolean bold, double size, double x, double y, double share, String transform, String paint) {
    private static final Pattern TEXT = Pattern.compile("<text\\b([^>]*)>([^<]*)</text>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|amp|lt|gt|quot|apos);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    /** An SVG whose text elements hold nothing but text, with other markup in their place. */
    public static String replace(String svg, Function<TextLine, String> markup) {
        StringBuilder out = new StringBuilder(svg.length() * 4);
        Matcher text = TEXT.matcher(svg);
        int copied = 0;
        while (text.find()) {
            out.append(svg, copied, text.start());
            String line = unescape(text.group(2)).strip();
            if (!line.isEmpty()) {
                out.append(markup.apply(of(line, attributes(text.group(1)))));
            }
            copied = text.end();
        }
        return out.append(svg, copied, svg.length()).toString();
    }

    /** What the attributes of a tag say, as they are written. */
    public static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }

    /** Text as it is read, without XML's escapes. */
    public static String unescape(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static TextLine of(String text, Map<String, String> attributes) {
        String weight = attributes.getOrDefault("font-weight", "");
        double share = switch (attributes.getOrDefault("text-anchor", "start")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
        StringBuilder paint = new StringBuilder();
        for (String kept : new String[] {"fill", "fill-opacity", "class"}) {
            String value = attributes.get(kept);
            if (value != null) {
                paint.append(' ').append(kept).append("=\"").append(value).append('"');
            }
        }
        return new TextLine(
                text,
                weight.equals("bold") || weight.equals("700"),
                number(attributes, "font-size", 16),
                number(attributes, "x", 0),
                number(attributes, "y", 0),
                share,
                attributes.getOrDefault("transform", ""),
                paint.toString());
    }

    private static double number(Map<String, String> attributes, String key, double otherwise) {
        try {
            String value = attributes.get(key);
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String character(String entity) {
        if (!entity.startsWith("#")) {
            return NAMED.getOrDefault(entity, "");
        }
        int c = entity.startsWith("#x")
                ? Integer.parseInt(entity.substring(2), 16)
                : Integer.parseInt(entity.substring(1));
        return Character.isValidCodePoint(c) ? Character.toString(c) : "";
    }
}
