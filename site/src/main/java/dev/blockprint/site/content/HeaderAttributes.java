package dev.blockprint.site.content;

import dev.blockprint.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header of an AsciiDoc document: its title, author and revision lines and attributes, as far as a site needs them
 * before Asciidoctor has read the document.
 */
record HeaderAttributes(Map<String, String> values, Map<String, Span> spans) {
    static final HeaderAttributes NONE = new HeaderAttributes(Map.of(), Map.of());

    private static final Pattern ATTRIBUTE = Pattern.compile("^:([\\w-]+):[ \\t]+(.*?)[ \\t]*$");
    private static final Pattern SWITCH = Pattern.compile("^:([\\w-]+):[ \\t]*$");
    private static final Pattern REVISION = Pattern.compile("^(?:v[^,]*,[ \\t]*)?(\\d{4}-\\d{2}-\\d{2})\\b.*$");
    private static final Pattern AUTHOR = Pattern.compile("^(\\p{L}[^<>{:]*?)[ \\t]*(?:<[^>]*>)?$");

    /** Reads from {@code start} to the first line that belongs to no header. */
    static HeaderAttributes read(String text, int start) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Span> spans = new LinkedHashMap<>();
        boolean begun = false;
        int afterTitle = 0;
        int at = start;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).stripTrailing();
            Span span = new Span(at, at + line.length());
            at = end + 1;
            Matcher attribute = ATTRIBUTE.matcher(line);
            Matcher on = SWITCH.matcher(line);
            if (line.isEmpty() && begun) {
                break;
            } else if (line.isEmpty() || line.startsWith("//")) {
                continue;
            } else if (line.startsWith("= ") && !values.containsKey("title")) {
                put(values, spans, "title", line.substring(2).strip(), span);
                afterTitle = 1;
            } else if (attribute.matches()) {
                put(values, spans, name(attribute.group(1)), attribute.group(2), span);
            } else if (on.matches()) {
                put(values, spans, name(on.group(1)), "true", span);
            } else if (afterTitle == 1 && AUTHOR.matcher(line).matches()) {
                put(values, spans, "author", AUTHOR.matcher(line).replaceFirst("$1"), span);
                afterTitle = 2;
            } else if (afterTitle > 0 && REVISION.matcher(line).matches()) {
                put(values, spans, "date", REVISION.matcher(line).replaceFirst("$1"), span);
            } else if (!line.startsWith(":")) {
                break;
            }
            begun = true;
        }
        return new HeaderAttributes(values, spans);
    }

    // Other generators put "page-" before the names of attributes that are about the page.
    private static String name(String written) {
        String name = written.startsWith("page-") ? written.substring("page-".length()) : written;
        return switch (name) {
            case "revdate" -> "date";
            case "series-part", "series-order" -> "part";
            default -> name;
        };
    }

    private static void put(Map<String, String> values, Map<String, Span> spans, String name, String value, Span span) {
        if (values.putIfAbsent(name, value) == null) {
            spans.put(name, span);
        }
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    List<String> texts(String key) {
        return Stream.of(values.getOrDefault(key, "").split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    boolean flag(String key) {
        return !List.of("false", "no", "off").contains(values.getOrDefault(key, "false"));
    }

    Span span(String key) {
        return spans.getOrDefault(key, new Span(0, 0));
    }
}
