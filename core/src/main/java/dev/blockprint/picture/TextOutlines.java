package dev.blockprint.picture;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the text in an SVG into outlines, so that it is drawn the same whatever fonts a machine has.
 *
 * @param svg the picture, without text elements
 * @param missing characters that no font at hand could draw
 */
record TextOutlines(String svg, NavigableSet<Integer> missing) {
    private static final Pattern TEXT = Pattern.compile("<text\\b([^>]*)>([^<]*)</text>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|amp|lt|gt|quot|apos);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    /** Of an SVG whose text elements hold nothing but text, each at one place and in one size. */
    static TextOutlines of(String svg) {
        NavigableSet<Integer> missing = new TreeSet<>();
        StringBuilder out = new StringBuilder(svg.length() * 4);
        Matcher text = TEXT.matcher(svg);
        int copied = 0;
        while (text.find()) {
            out.append(svg, copied, text.start());
            out.append(path(attributes(text.group(1)), unescape(text.group(2)), missing));
            copied = text.end();
        }
        return new TextOutlines(out.append(svg, copied, svg.length()).toString(), missing);
    }

    private static String path(Map<String, String> attributes, String text, NavigableSet<Integer> missing) {
        String line = text.strip();
        if (line.isEmpty()) {
            return "";
        }
        String weight = attributes.getOrDefault("font-weight", "");
        Typeface typeface = weight.equals("bold") || weight.equals("700") ? Typeface.BOLD : Typeface.REGULAR;
        Typeface.Outline outline = typeface.outline(line, missing::add);
        double size = number(attributes, "font-size", 16);
        double share = switch (attributes.getOrDefault("text-anchor", "start")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
        double x = number(attributes, "x", 0) - share * outline.advance() * size / Typeface.UNITS_PER_EM;
        String scale = BigDecimal.valueOf(size)
                .divide(BigDecimal.valueOf(Typeface.UNITS_PER_EM))
                .stripTrailingZeros()
                .toPlainString();
        String place = "translate(" + Numbers.factor(x) + " " + Numbers.px(number(attributes, "y", 0)) + ") scale("
                + scale + ")";
        StringBuilder out = new StringBuilder("<path");
        for (String kept : new String[] {"fill", "fill-opacity", "class"}) {
            if (attributes.containsKey(kept)) {
                out.append(' ')
                        .append(kept)
                        .append("=\"")
                        .append(attributes.get(kept))
                        .append('"');
            }
        }
        String moved = attributes.containsKey("transform") ? attributes.get("transform") + " " + place : place;
        return out.append(" transform=\"")
                .append(moved)
                .append("\" d=\"")
                .append(outline.data())
                .append("\"/>")
                .toString();
    }

    private static double number(Map<String, String> attributes, String key, double otherwise) {
        try {
            String value = attributes.get(key);
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }

    private static String unescape(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
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
