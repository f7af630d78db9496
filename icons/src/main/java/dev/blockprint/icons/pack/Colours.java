package dev.blockprint.icons.pack;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as SVG writes them, brought to the one form that every renderer reads: six hexadecimal digits. */
final class Colours {
    /** A colour and how opaque it is, from 0 to 1. */
    record Colour(String hex, double opacity) {}

    private static final Pattern FUNCTION = Pattern.compile("rgba?\\(([^)]*)\\)");
    private static final Pattern VARIABLE = Pattern.compile("var\\([^,)]*,?([^)]*)\\)");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("white", "#ffffff"),
            Map.entry("black", "#000000"),
            Map.entry("red", "#ff0000"),
            Map.entry("gray", "#808080"),
            Map.entry("grey", "#808080"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("gold", "#ffd700"),
            Map.entry("orange", "#ffa500"),
            Map.entry("green", "#008000"),
            Map.entry("blue", "#0000ff"),
            Map.entry("yellow", "#ffff00"),
            Map.entry("navy", "#000080"));

    private Colours() {}

    /** A paint in its plain form; {@code none}, references and what is not known come back as they are. */
    static Colour plain(String paint, String current) {
        String value = paint.trim().toLowerCase(Locale.ROOT);
        Matcher variable = VARIABLE.matcher(value);
        if (variable.matches()) {
            value = variable.group(1).trim();
        }
        if (value.equals("currentcolor")) {
            return new Colour(current, 1);
        }
        if (value.startsWith("#")) {
            return hex(value);
        }
        Matcher function = FUNCTION.matcher(value);
        if (function.matches()) {
            return function(function.group(1));
        }
        return new Colour(NAMES.getOrDefault(value, value.startsWith("url(") ? paint.trim() : value), 1);
    }

    private static Colour hex(String value) {
        String digits = value.substring(1);
        if (digits.length() == 3 || digits.length() == 4) {
            StringBuilder twice = new StringBuilder();
            for (int i = 0; i < digits.length(); i++) {
                twice.append(digits.charAt(i)).append(digits.charAt(i));
            }
            digits = twice.toString();
        }
        double opacity = digits.length() == 8 ? Integer.parseInt(digits.substring(6), 16) / 255.0 : 1;
        return new Colour("#" + digits.substring(0, 6), opacity);
    }

    private static Colour function(String arguments) {
        String[] parts = arguments.trim().split("[,\\s/]+", -1);
        StringBuilder hex = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            hex.append(String.format(Locale.ROOT, "%02x", Math.round(part(parts[i], 255))));
        }
        return new Colour(hex.toString(), parts.length > 3 ? part(parts[3], 1) : 1);
    }

    private static double part(String text, double whole) {
        return text.endsWith("%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) * whole / 100
                : Double.parseDouble(text);
    }

    /** The contrast of two colours after WCAG 2, from 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** A colour on the way to another, {@code share} of the way. */
    static String mix(String from, String to, double share) {
        StringBuilder hex = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            int a = Integer.parseInt(from.substring(at, at + 2), 16);
            int b = Integer.parseInt(to.substring(at, at + 2), 16);
            hex.append(String.format(Locale.ROOT, "%02x", Math.round(a + (b - a) * share)));
        }
        return hex.toString();
    }
}
