package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Nearest;
import java.util.List;
import java.util.Map;

/** Gathers options that hold for all blocks of a folder or a document. */
final class DefaultOptions {
    /** Options that make sense for all blocks at once. */
    static final List<String> KEYS = List.of(
            "format", "theme", "width", "fold", "echo", "scale", "summary", "lightbox", "steps", "describe", "lang");

    private final Map<String, String> options;
    private final List<Diagnostic> diagnostics;

    /** Puts them into {@code options}, and what is wrong with them into {@code diagnostics}. */
    DefaultOptions(Map<String, String> options, List<Diagnostic> diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** Whether this option can hold for all blocks, under one of its names. */
    static boolean has(String key) {
        return KEYS.contains(OptionKeys.canonical(key));
    }

    void put(YamlEntry entry) {
        if (!has(entry.key())) {
            String advice = Nearest.to(entry.key(), KEYS)
                    .map(near -> "did you mean " + near + "?")
                    .orElse("known are " + String.join(", ", KEYS));
            String message = "unknown option \"" + entry.key() + "\"";
            diagnostics.add(Diagnostic.warning(entry.source(), entry.keySpan(), message, advice));
            return;
        }
        String key = OptionKeys.canonical(entry.key());
        String value = OptionKeys.canonicalValue(entry.key(), entry.joined());
        OptionKeys.Problem problem = OptionKeys.check(key, value);
        if (problem == null) {
            options.put(key, value);
        } else {
            diagnostics.add(Diagnostic.error(entry.source(), entry.valueSpan(), problem.message(), problem.advice()));
        }
    }
}
