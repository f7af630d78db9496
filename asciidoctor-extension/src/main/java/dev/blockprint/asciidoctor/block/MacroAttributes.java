package dev.blockprint.asciidoctor.block;

import dev.blockprint.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names for a macro's positional attributes: {@code [format]}, or as an image's: {@code [alt, width, height]}. */
public final class MacroAttributes {
    private MacroAttributes() {}

    public static Map<String, Object> named(Map<String, Object> attributes) {
        Map<String, Object> named = new LinkedHashMap<>(attributes);
        Object first = named.remove("1");
        boolean isFormat = first != null && isFormat(first.toString());
        if (first != null && !first.toString().isBlank()) {
            named.putIfAbsent(isFormat ? "format" : "alt", first);
        }
        List<String> rest = isFormat ? List.of() : List.of("width", "height");
        for (int i = 0; i < rest.size(); i++) {
            Object value = named.remove(Integer.toString(i + 2));
            if (value != null) {
                named.putIfAbsent(rest.get(i), value);
            }
        }
        return named;
    }

    public static boolean isFormat(String word) {
        for (Format format : Format.values()) {
            if (format.extension().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
