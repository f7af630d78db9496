package dev.blockprint.asciidoctor.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The document's attributes as far as they are known at a place. */
final class Attributes {
    private static final Pattern ENTRY = Pattern.compile("^:(!?\\w[^:]*):(?:[ \\t]+(.*))?$");
    private static final Pattern REFERENCE = Pattern.compile("(\\\\)?\\{(\\w[\\w-]*)\\}");

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> locked = new HashSet<>();

    /**
     * @param given what the document cannot change, unless the value ends with {@code @}; a name with {@code !} in front
     *     is unset
     */
    Attributes(Map<String, String> given) {
        given.forEach((key, value) -> {
            String name = key.replace("!", "").toLowerCase(Locale.ROOT);
            boolean soft = value.endsWith("@");
            if (!key.contains("!")) {
                values.put(name, soft ? value.substring(0, value.length() - 1) : value);
            }
            if (!soft) {
                locked.add(name);
            }
        });
    }

    private Attributes(Attributes other) {
        values.putAll(other.values);
        locked.addAll(other.locked);
    }

    Attributes copy() {
        return new Attributes(this);
    }

    static boolean isEntry(String line) {
        return line.startsWith(":") && ENTRY.matcher(line).matches();
    }

    /** Takes an attribute entry in. */
    void enter(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return;
        }
        String written = entry.group(1);
        String name = written.replace("!", "").strip().toLowerCase(Locale.ROOT).replaceAll("[^\\w-]", "");
        if (locked.contains(name)) {
            return;
        }
        if (written.contains("!")) {
            values.remove(name);
        } else {
            values.put(name, entry.group(2) == null ? "" : substitute(entry.group(2)));
        }
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** {@code text} with its references resolved; those that are not known stay. */
    String substitute(String text) {
        return substitute(text, false);
    }

    /** As {@link #substitute(String)}, but references that are not known are dropped. */
    String substituteAll(String text) {
        return substitute(text, true);
    }

    private String substitute(String text, boolean drop) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(2).toLowerCase(Locale.ROOT));
            boolean escaped = found.group(1) != null;
            String result;
            if (escaped) {
                result = value == null ? found.group() : found.group().substring(1);
            } else if (value == null) {
                result = drop ? "" : found.group();
            } else {
                result = value;
            }
            return Matcher.quoteReplacement(result);
        });
    }
}
