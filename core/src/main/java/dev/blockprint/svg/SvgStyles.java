package dev.blockprint.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns simple CSS into attributes, so that no style of one picture meets another's. Rules for an element, a class or
 * an id count; all others, and everything that begins with {@code @}, are dropped.
 */
final class SvgStyles {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern SELECTOR = Pattern.compile("[.#]?[A-Za-z_][A-Za-z0-9_-]*");

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String selector, int weight, Map<String, String> declarations) {}

    /** Takes the rules of every style element. */
    void collect(SvgElement element) {
        if (element.name.equals("style")) {
            read(element.text());
        }
        for (Object child : element.children) {
            if (child instanceof SvgElement inner) {
                collect(inner);
            }
        }
    }

    private void read(String css) {
        Matcher matcher = RULE.matcher(COMMENT.matcher(css).replaceAll(" "));
        while (matcher.find()) {
            Map<String, String> declarations = declarations(matcher.group(2));
            for (String selector : matcher.group(1).split(",", -1)) {
                String name = selector.strip();
                if (SELECTOR.matcher(name).matches()) {
                    rules.add(new Rule(name, weight(name), declarations));
                }
            }
        }
        rules.sort((a, b) -> Integer.compare(a.weight(), b.weight()));
    }

    private static int weight(String selector) {
        return switch (selector.charAt(0)) {
            case '#' -> 2;
            case '.' -> 1;
            default -> 0;
        };
    }

    /** What rules and the style attribute say of an element, by property. */
    Map<String, String> of(SvgElement element) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!rules.isEmpty()) {
            List<String> classes =
                    Arrays.asList(element.attributes.getOrDefault("class", "").split("\\s+", -1));
            String id = element.attributes.getOrDefault("id", "");
            for (Rule rule : rules) {
                String selector = rule.selector();
                boolean meant = switch (rule.weight()) {
                    case 2 -> selector.substring(1).equals(id);
                    case 1 -> classes.contains(selector.substring(1));
                    default -> selector.equals(element.name);
                };
                if (meant) {
                    all.putAll(rule.declarations());
                }
            }
        }
        all.putAll(declarations(element.attributes.getOrDefault("style", "")));
        return all;
    }

    private static Map<String, String> declarations(String css) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String declaration : css.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                all.put(declaration.substring(0, colon).strip(), value);
            }
        }
        return all;
    }
}
