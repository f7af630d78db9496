package dev.blockprint.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a block's info string, cell options or attributes say.
 *
 * @param id without the {@code #}; null if there is none
 * @param classes without their dots
 * @param values key to value, in the order written; a bare word has the value {@code true}
 */
public record BlockOptions(@Nullable String id, List<String> classes, Map<String, String> values) {
    /** Nothing is said. */
    public static final BlockOptions NONE = new BlockOptions(null, List.of(), Map.of());

    public BlockOptions {
        classes = List.copyOf(classes);
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether {@code key} stands there as a bare word, or with a value other than false, no, off or 0. */
    public boolean flag(String key) {
        String value = values.get(key);
        return value != null && !List.of("false", "no", "off", "0").contains(value);
    }
}
