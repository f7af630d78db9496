package dev.blockprint.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a block's info string, cell options or attributes say.
 *
 * @param id without the {@code #}; null if there is none
 * @param classes without their dots
 * @param values key to value, in the order written; a bare word has the value {@code true}
 */
public record BlockOptions(@Nullable String id, List<String> classes, Map<String, String> values) {
    /**
     * The key of the file that a diagram stands in, whose name its image takes that has neither a target nor an id.
     * Several figures may show one file, under captions of their own.
     */
    public static final String NAMED_AFTER = "named-after";

    /** Nothing is said. */
    public static final BlockOptions NONE = new BlockOptions(null, List.of(), Map.of());

    public BlockOptions {
        classes = List.copyOf(classes);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether {@code key} stands there as a bare word, or with a value other than false, no, off or 0. */
    public boolean flag(String key) {
        String value = values.get(key);
        return value != null && !List.of("false", "no", "off", "0").contains(value.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code key} has the value false, no, off or 0. */
    public boolean off(String key) {
        return values.containsKey(key) && !flag(key);
    }

    /** What stands under the picture: {@code caption}, or else {@code title}, in one line. */
    public Optional<String> caption() {
        return value("caption")
                .or(() -> value("title"))
                .map(BlockOptions::oneLine)
                .filter(text -> !text.isEmpty());
    }

    /** These options, and {@code defaults} for the keys that they do not have. */
    public BlockOptions orElse(Map<String, String> defaults) {
        Map<String, String> merged = new LinkedHashMap<>(values);
        defaults.forEach(merged::putIfAbsent);
        return new BlockOptions(id, classes, merged);
    }

    /** These options with those of {@code stronger} over them; classes are added up. */
    public BlockOptions overlaidBy(BlockOptions stronger) {
        Map<String, String> merged = new LinkedHashMap<>(values);
        merged.putAll(stronger.values);
        List<String> all = Stream.concat(classes.stream(), stronger.classes.stream())
                .distinct()
                .toList();
        return new BlockOptions(stronger.id != null ? stronger.id : id, all, merged);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
