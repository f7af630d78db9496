package dev.blockprint.asciidoctor.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines above a block that say something about it. */
final class Metadata {
    private static final Pattern ATTRIBUTES =
            Pattern.compile("^\\[(|[\\w.#%{,\"'].*)\\]$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ANCHOR = Pattern.compile(
            "^\\[\\[(?:|([\\p{Alpha}_:][\\w\\-:.]*)(?:, *(.+))?)\\]\\]$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TITLE = Pattern.compile("^\\.(\\.?[^ \\t.].*)$");

    private final List<AttributeLine> attributeLines = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private @Nullable Line first;
    private @Nullable String style;
    private @Nullable String title;
    private boolean afterText;

    /** A line of attributes and what is in it, references as written. */
    record AttributeLine(Line line, AttributeList list) {}

    /** Whether a line may interrupt a paragraph. */
    static boolean isAttributeLine(String text) {
        return text.startsWith("[")
                && text.endsWith("]")
                && (ATTRIBUTES.matcher(text).matches() || ANCHOR.matcher(text).matches());
    }

    /** Whether the line is one of ours; if so, it is taken in. */
    boolean take(Line line, Attributes attributes, boolean lineAfterText) {
        String text = line.text();
        if (text.startsWith("[") && text.endsWith("]")) {
            Matcher anchor = ANCHOR.matcher(text);
            Matcher list = ATTRIBUTES.matcher(text);
            if (anchor.matches()) {
                if (anchor.group(1) != null) {
                    values.put("id", anchor.group(1));
                }
            } else if (list.matches()) {
                attributeLines.add(new AttributeLine(line, AttributeList.parse(list.group(1))));
                add(AttributeList.parse(attributes.substitute(list.group(1))));
            } else {
                return false;
            }
        } else if (TITLE.matcher(text).matches()) {
            title = text.substring(1);
        } else {
            return false;
        }
        begin(line, lineAfterText);
        return true;
    }

    /** A comment or an attribute entry among the lines: ours from there on. */
    void begin(Line line, boolean lineAfterText) {
        if (first == null) {
            first = line;
            afterText = lineAfterText;
        }
    }

    private void add(AttributeList list) {
        Map<String, String> named = list.byName();
        String word = named.remove("1");
        Shorthand shorthand = Shorthand.parse(word);
        if (shorthand.style() != null) {
            style = shorthand.style();
        }
        if (shorthand.id() != null) {
            values.put("id", shorthand.id());
        }
        if (!shorthand.roles().isEmpty()) {
            values.merge("role", String.join(" ", shorthand.roles()), (old, more) -> old + " " + more);
        }
        shorthand.options().forEach(option -> values.put(option + "-option", ""));
        values.putAll(named);
        title = named.getOrDefault("title", title);
    }

    List<AttributeLine> attributeLines() {
        return attributeLines;
    }

    @Nullable
    Line first() {
        return first;
    }

    @Nullable
    String style() {
        return style;
    }

    /** As written, on a line of its own or as an attribute, whichever comes last; null if there is none. */
    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    boolean hasRole(String role) {
        String roles = values.getOrDefault("role", "");
        return List.of(roles.split("\\s+", -1)).contains(role);
    }

    Map<String, String> values() {
        return values;
    }

    /** Whether the first of the lines ends a paragraph. */
    boolean afterText() {
        return afterText;
    }
}
