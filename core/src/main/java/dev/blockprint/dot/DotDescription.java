package dev.blockprint.dot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a graph into words, read from Graphviz's own SVG: what leads to what. */
final class DotDescription {
    static final int LONGEST = 2000;

    private static final Pattern GROUP = Pattern.compile(
            "<g id=\"[^\"]*\" class=\"(node|edge)\\b[^\"]*\">\\s*<title>([^<]*)</title>(.*?)(?=<g id=\"[^\"]*\" class=|$)",
            Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");

    private DotDescription() {}

    static String of(String svg) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        Matcher group = GROUP.matcher(svg);
        while (group.find()) {
            String title = plain(group.group(2));
            if (group.group(1).equals("node")) {
                String label = label(group.group(3));
                names.put(title, label.isEmpty() ? title : label);
            } else {
                boolean arrow = title.contains("->");
                String[] ends = title.split(arrow ? "->" : "--", 2);
                if (ends.length == 2) {
                    (arrow ? arrows : lines)
                            .computeIfAbsent(ends[0], unused -> new LinkedHashSet<>())
                            .add(ends[1]);
                }
            }
        }
        List<String> sentences = new ArrayList<>();
        arrows.forEach((from, to) -> sentences.add(sentence(names, from, "leads to", to)));
        lines.forEach((from, to) -> sentences.add(sentence(names, from, "is connected to", to)));
        if (sentences.isEmpty() && !names.isEmpty()) {
            sentences.add(String.join(", ", names.values()) + ".");
        }
        String all = String.join(" ", sentences);
        return all.length() <= LONGEST ? all : "A graph of " + names.size() + " nodes and their connections.";
    }

    private static String sentence(Map<String, String> names, String from, String verb, Set<String> to) {
        List<String> ends = to.stream().map(end -> name(names, end)).toList();
        return name(names, from) + " " + verb + " " + String.join(", ", ends) + ".";
    }

    /** An end may carry a port. */
    private static String name(Map<String, String> names, String end) {
        String known = names.get(end);
        if (known != null) {
            return known;
        }
        int port = end.indexOf(':');
        String node = port > 0 ? end.substring(0, port) : end;
        return names.getOrDefault(node, node);
    }

    private static String label(String content) {
        List<String> parts = new ArrayList<>();
        Matcher text = TEXT.matcher(content);
        while (text.find()) {
            parts.add(plain(text.group(1)));
        }
        String label = String.join(" ", parts).strip().replaceAll("\\s+", " ");
        return label.length() <= 80 ? label : label.substring(0, 79) + "…";
    }

    /** Graphviz writes these references, and numbers for what is not ASCII if it is told so. */
    private static String plain(String xml) {
        Matcher number = Pattern.compile("&#(x?)([0-9A-Fa-f]{1,6});").matcher(xml);
        String resolved = number.replaceAll(match -> {
            int code = Integer.parseInt(match.group(2), match.group(1).isEmpty() ? 10 : 16);
            boolean valid = Character.isValidCodePoint(code) && (code > 0xDFFF || code < 0xD800) && code > 31;
            return Matcher.quoteReplacement(valid ? Character.toString(code) : " ");
        });
        return resolved.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }
}
