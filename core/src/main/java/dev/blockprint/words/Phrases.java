package dev.blockprint.words;

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

    private final Words.Phrasing words;

    Phrases(Words.Phrasing words) {
        this.words = words;
    }

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

    /** Puts names into a pattern. */
    static String fill(String pattern, String... names) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
                out.append(names[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** With a full stop at its end, if nothing ends it yet. */
    static String sentence(String text) {
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }

    Words.Verb verb(Arrow arrow) {
        return switch (arrow) {
            case FORWARD -> words.sends();
            case BACK -> words.receives();
            case BOTH -> words.exchanges();
            case NONE -> words.joined();
        };
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    String list(List<String> items) {
        if (items.size() == 1) {
            return items.get(0);
        }
        int shown = Math.min(items.size(), LONGEST_LIST);
        String last =
                shown < items.size() ? fill(words.more(), Integer.toString(items.size() - shown)) : items.get(--shown);
        return String.join(", ", items.subList(0, shown)) + " " + and(last) + " " + last;
    }

    private String and(String before) {
        return before.matches("(?i)(hi|i|í)(?![aeo]).*") ? words.beforeI() : words.and();
    }

    /** Whether these are several things. */
    boolean several(List<String> names) {
        return names.size() > 1 || (words.pluralByEnd() && isPlural(names.get(0)));
    }

    /** Whether a name speaks of several things; English and its neighbours tell by its end, mostly. */
    private static boolean isPlural(String name) {
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
