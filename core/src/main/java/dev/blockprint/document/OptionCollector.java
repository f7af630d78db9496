package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the options of a block under our own names, and what there is to say about them. */
final class OptionCollector {
    private final SourceText source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private @Nullable String id;

    OptionCollector(SourceText source) {
        this.source = source;
    }

    void id(String name, Span span) {
        if (id != null && !id.equals(name)) {
            report(Diagnostic.error(source, span, "a second id", "a block has one id; it is #" + id + " already"));
            return;
        }
        id = name;
    }

    void className(String name) {
        if (!classes.contains(name)) {
            classes.add(name);
        }
    }

    void put(String writtenKey, String writtenValue, Span keySpan, Span valueSpan) {
        String key = OptionKeys.canonical(writtenKey);
        String value = OptionKeys.canonicalValue(writtenKey, writtenValue);
        if (!OptionKeys.known(writtenKey)) {
            String message = "unknown option \"" + writtenKey + "\"";
            report(Diagnostic.warning(source, keySpan, message, OptionKeys.advice(writtenKey)));
        }
        switch (key) {
            case "id" -> id(value.startsWith("#") ? value.substring(1) : value, valueSpan);
            case "class" ->
                value.lines()
                        .flatMap(line -> List.of(line.split("[\\s,]+")).stream())
                        .filter(name -> !name.isEmpty())
                        .forEach(this::className);
            default -> {
                OptionKeys.Problem problem = OptionKeys.check(key, value);
                if (problem != null) {
                    report(Diagnostic.error(source, valueSpan, problem.message(), problem.advice()));
                }
                values.put(key, value);
            }
        }
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Takes the first class out, as the language; empty if there is none. */
    String takeFirstClass() {
        return classes.isEmpty() ? "" : classes.remove(0);
    }

    BlockOptions toOptions() {
        return new BlockOptions(id, classes, values);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
