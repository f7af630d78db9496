package dev.blockprint.site.yaml;

import dev.blockprint.site.yaml.YamlValue.Entry;
import dev.blockprint.site.yaml.YamlValue.Mapping;
import dev.blockprint.site.yaml.YamlValue.Scalar;
import dev.blockprint.site.yaml.YamlValue.Sequence;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Nearest;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys and values of a mapping. What cannot be used is reported, never thrown. */
public final class YamlSection {
    private final SourceText source;
    private final Span span;
    private final Map<String, Entry> entries;
    private final List<Diagnostic> diagnostics;

    private YamlSection(SourceText source, Mapping mapping, List<Diagnostic> diagnostics) {
        this.source = source;
        this.span = mapping.span();
        this.diagnostics = diagnostics;
        this.entries = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (entries.containsKey(key)) {
                warn(entry.key().span(), "the key \"" + key + "\" stands here twice", "the last one is used");
            }
            entries.put(key, entry);
        }
    }

    /**
     * Reads a part of a document.
     *
     * @param diagnostics takes what is wrong, now and at every later look at a value
     * @return null if the part is no YAML mapping; an error says so
     */
    public static @Nullable YamlSection parse(SourceText source, Span part, List<Diagnostic> diagnostics) {
        Mapping mapping = new YamlParser(source, part, diagnostics).parse();
        return mapping == null ? null : new YamlSection(source, mapping, diagnostics);
    }

    public SourceText source() {
        return source;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** In the order written. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Where the value of {@code key} stands; where the section stands if there is none. */
    public Span span(String key) {
        Entry entry = entries.get(key);
        return entry == null ? span : entry.value().span();
    }

    /** Warns of every key that is not in {@code known}, with the nearest one. */
    public void expectOnly(List<String> known) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                warn(
                        entry.key().span(),
                        "unknown key \"" + key + "\"",
                        Nearest.to(key, known)
                                .map(name -> "did you mean " + name + "?")
                                .orElse("known are " + String.join(", ", known)));
            }
        });
    }

    public Optional<String> text(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Scalar scalar) {
            return Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty());
        }
        warn(entry.value().span(), "\"" + key + "\" takes one value", "write " + key + ": value");
        return Optional.empty();
    }

    /** A list, or one value, in which commas separate. */
    public List<String> texts(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        if (entry.value() instanceof Scalar scalar) {
            found.addAll(List.of(scalar.text().split(",", -1)));
        } else if (entry.value() instanceof Sequence sequence) {
            for (YamlValue item : sequence.items()) {
                if (item instanceof Scalar scalar) {
                    found.add(scalar.text());
                } else {
                    warn(item.span(), "\"" + key + "\" takes a list of plain values", null);
                }
            }
        } else {
            warn(entry.value().span(), "\"" + key + "\" takes a list", "write " + key + ": [one, another]");
        }
        return found.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    public boolean flag(String key) {
        String text = text(key).orElse("false").toLowerCase(Locale.ROOT);
        if (List.of("true", "yes", "on").contains(text)) {
            return true;
        }
        if (!List.of("false", "no", "off").contains(text)) {
            warn(span(key), "\"" + key + "\" is true or false, not \"" + text + "\"", "it is taken as false");
        }
        return false;
    }

    /** Whether the value of {@code key} is a mapping of its own. */
    public boolean isSection(String key) {
        Entry entry = entries.get(key);
        return entry != null && entry.value() instanceof Mapping;
    }

    public Optional<YamlSection> section(String key) {
        Entry entry = entries.get(key);
        if (entry == null
                || (entry.value() instanceof Scalar scalar && scalar.text().isEmpty())) {
            return Optional.empty();
        }
        if (entry.value() instanceof Mapping mapping) {
            return Optional.of(new YamlSection(source, mapping, diagnostics));
        }
        warn(entry.value().span(), "\"" + key + "\" takes keys and values of its own", "indent them below it");
        return Optional.empty();
    }

    /** A list of mappings. */
    public List<YamlSection> sections(String key) {
        Entry entry = entries.get(key);
        List<YamlSection> found = new ArrayList<>();
        if (entry != null && entry.value() instanceof Sequence sequence) {
            for (YamlValue item : sequence.items()) {
                if (item instanceof Mapping mapping) {
                    found.add(new YamlSection(source, mapping, diagnostics));
                } else {
                    warn(item.span(), "each item of \"" + key + "\" takes keys and values", null);
                }
            }
        } else if (entry != null) {
            warn(entry.value().span(), "\"" + key + "\" takes a list", "begin each item with a hyphen");
        }
        return found;
    }

    public void warn(Span at, String message, @Nullable String advice) {
        diagnostics.add(Diagnostic.warning(source, at, message, advice));
    }
}
