package dev.blockprint.asciidoctor;

import dev.blockprint.document.BlockOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asciidoctor.ast.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the author says about a diagram. A setting is looked up on the block, then as the document attribute
 * {@code :<style>-NAME:}, then as {@code :diagram-NAME:}.
 */
final class DiagramAttributes {
    /** What a document may say once for all its diagrams. */
    private static final List<String> SETTINGS = List.of("format", "theme", "scale", "layout", "edges", "spacing");

    private static final List<String> NO = List.of("false", "no", "off", "0");

    private final Map<String, String> own;
    private final Style style;
    private final Document document;

    DiagramAttributes(Map<String, Object> attributes, Style style, Document document) {
        this.own = new LinkedHashMap<>();
        attributes.forEach((key, value) -> {
            if (value != null && !Placeholder.isInternal(key) && !isPositional(key)) {
                own.put(key, value.toString());
            }
        });
        this.style = style;
        this.document = document;
    }

    static boolean isPositional(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    Map<String, String> own() {
        return own;
    }

    Optional<String> get(String name) {
        String value = own.get(name);
        if (value == null) {
            value = ofDocument(style.styleName() + "-" + name);
        }
        if (value == null) {
            value = ofDocument("diagram-" + name);
        }
        return Optional.ofNullable(value);
    }

    /** Whether {@code %name}, {@code name=…} or a document attribute asks for it. */
    boolean option(String name) {
        if (own.containsKey(name + "-option")) {
            return true;
        }
        return get(name)
                .or(() -> get(name + "-option"))
                .filter(value -> !NO.contains(value))
                .isPresent();
    }

    /** The same as the options of a fence in Markdown. */
    BlockOptions options(@Nullable String id, @Nullable String title) {
        Map<String, String> values = new LinkedHashMap<>();
        own.forEach((key, value) -> {
            if (!key.equals("id") && !key.equals("role") && !key.equals("style") && !key.equals("target")) {
                values.put(key, value);
            }
        });
        for (String setting : SETTINGS) {
            get(setting).ifPresent(value -> values.putIfAbsent(setting, value));
        }
        values.remove("caption");
        if (title != null) {
            values.put("caption", title);
        }
        String target = own.getOrDefault("target", "");
        if (!target.isBlank()) {
            values.put("target", target);
        }
        return new BlockOptions(id, roles(), values);
    }

    List<String> roles() {
        List<String> roles = new ArrayList<>();
        for (String role : own.getOrDefault("role", "").strip().split("\\s+", -1)) {
            if (!role.isEmpty()) {
                roles.add(role);
            }
        }
        return roles;
    }

    private @Nullable String ofDocument(String name) {
        Object value = document.getAttribute(name);
        return value == null ? null : value.toString();
    }
}
