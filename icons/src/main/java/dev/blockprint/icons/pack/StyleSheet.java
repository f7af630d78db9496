package dev.blockprint.icons.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The rules of a style element, so that they can become attributes: classes, ids and names of elements. */
final class StyleSheet {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");
    private static final Pattern NOISE = Pattern.compile("/\\*.*?\\*/|@import[^;]*;", Pattern.DOTALL);

    private record Rule(String selector, Map<String, String> declarations) {}

    private final List<Rule> rules = new ArrayList<>();

    void add(String css) {
        Matcher matcher = RULE.matcher(NOISE.matcher(css).replaceAll(""));
        while (matcher.find()) {
            Map<String, String> declarations = declarations(matcher.group(2));
            for (String selector : matcher.group(1).split(",", -1)) {
                rules.add(new Rule(selector.trim(), declarations));
            }
        }
    }

    /** What the rules and the element's own style say, later and own ones before earlier. */
    Map<String, String> of(Element element) {
        Map<String, String> result = new LinkedHashMap<>();
        List<String> classes = List.of(element.getAttribute("class").trim().split("\\s+", -1));
        for (Rule rule : rules) {
            String selector = rule.selector();
            boolean meant = selector.equals(element.getTagName())
                    || (selector.startsWith(".") && classes.contains(selector.substring(1)))
                    || (selector.startsWith("#") && selector.substring(1).equals(element.getAttribute("id")));
            if (meant) {
                result.putAll(rule.declarations());
            }
        }
        result.putAll(declarations(element.getAttribute("style")));
        return result;
    }

    private static Map<String, String> declarations(String css) {
        Map<String, String> result = new LinkedHashMap<>();
        for (String declaration : css.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                result.put(declaration.substring(0, colon).trim(), value.trim());
            }
        }
        return result;
    }
}
