package dev.blockprint.picture;

import dev.blockprint.model.Arrow;
import dev.blockprint.model.Element;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts of sentences about a diagram. */
final class Phrases {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LIST = 12;

    /** Names that end in s and are one thing. */
    private static final Set<String> SINGULAR = Set.of(
            "analytics",
            "atlas",
            "canvas",
            "chaos",
            "jenkins",
            "kubernetes",
            "news",
            "pandas",
            "postgres",
            "teams",
            "windows");

    private Phrases() {}

    /** What an element is called: its label, else the last part of its id. */
    static String name(Element element) {
        String label = inOneLine(element.label());
        if (label.isEmpty()) {
            label = element.id().substring(element.id().lastIndexOf('.') + 1);
        }
        return label;
    }

    /** Without line breaks, and not too long. */
    static String inOneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST_NAME) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "…";
    }

    static String verb(Arrow arrow, boolean plural) {
        return switch (arrow) {
            case FORWARD -> plural ? "send to" : "sends to";
            case BACK -> plural ? "receive from" : "receives from";
            case BOTH -> plural ? "exchange data with" : "exchanges data with";
            case NONE -> plural ? "are connected to" : "is connected to";
        };
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String list(List<String> items) {
        if (items.size() == 1) {
            return items.get(0);
        }
        int shown = Math.min(items.size(), LONGEST_LIST);
        String last = shown < items.size() ? (items.size() - shown) + " more" : items.get(--shown);
        return String.join(", ", items.subList(0, shown)) + " and " + last;
    }

    /** Whether a name speaks of several things; English tells by its end, mostly. */
    static boolean isPlural(String name) {
        String word = name.substring(name.lastIndexOf(' ') + 1);
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")
                && !word.endsWith("S")
                && word.indexOf('.') < 0
                && !SINGULAR.contains(lower);
    }
}
