package dev.blockprint.asciidoctor.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the brackets of a block's attribute line or of a macro.
 *
 * @param items in the order written
 */
record AttributeList(List<Item> items) {
    private static final Pattern NAME = Pattern.compile("[\\w][\\w\\-.]*");

    /**
     * One item.
     *
     * @param raw as written, without the white space around it
     * @param name null if it is positional
     * @param value without quotes
     * @param position counted from 1, named items included
     */
    record Item(String raw, @Nullable String name, String value, int position) {}

    AttributeList {
        items = List.copyOf(items);
    }

    static AttributeList parse(String text) {
        List<Item> items = new ArrayList<>();
        int at = 0;
        int position = 1;
        while (at <= text.length()) {
            int start = skipBlanks(text, at);
            if (start >= text.length() && (items.isEmpty() || !text.endsWith(","))) {
                break;
            }
            Matcher name = NAME.matcher(text).region(start, text.length());
            int valueStart = start;
            String named = null;
            if (name.lookingAt()) {
                int equals = skipBlanks(text, name.end());
                if (equals < text.length() && text.charAt(equals) == '=') {
                    named = name.group();
                    valueStart = skipBlanks(text, equals + 1);
                }
            }
            int[] end = new int[1];
            String value = value(text, valueStart, end);
            items.add(new Item(text.substring(start, end[0]).strip(), named, value, position++));
            int comma = text.indexOf(',', end[0]);
            if (comma < 0) {
                break;
            }
            at = comma + 1;
            if (at == text.length()) {
                break;
            }
        }
        return new AttributeList(items);
    }

    /** The first positional item; null if there is none. */
    @Nullable
    String first() {
        return items.stream()
                .filter(item -> item.name() == null && item.position() == 1)
                .map(Item::value)
                .findFirst()
                .orElse(null);
    }

    /** All by name; positional ones by their number, options one by one as {@code NAME-option}. */
    Map<String, String> byName() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Item item : items) {
            String name = item.name();
            if (name == null) {
                if (!item.value().isEmpty()) {
                    values.put(Integer.toString(item.position()), item.value());
                }
            } else if (name.equals("opts") || name.equals("options")) {
                for (String option : item.value().replace(" ", "").split(",", -1)) {
                    if (!option.isEmpty()) {
                        values.put(option + "-option", "");
                    }
                }
            } else {
                values.put(name, item.value());
            }
        }
        return values;
    }

    private static String value(String text, int start, int[] end) {
        if (start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '\'')) {
            char quote = text.charAt(start);
            StringBuilder value = new StringBuilder();
            for (int i = start + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == quote) {
                    value.append(quote);
                    i++;
                } else if (c == quote) {
                    end[0] = i + 1;
                    return value.toString();
                } else {
                    value.append(c);
                }
            }
        }
        int comma = text.indexOf(',', start);
        end[0] = comma < 0 ? text.length() : comma;
        return text.substring(Math.min(start, end[0]), end[0]).strip();
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
