package dev.blockprint.site.yaml;

import dev.blockprint.source.Span;
import java.util.List;

/** A value, and where it stands in its document. */
sealed interface YamlValue {
    Span span();

    /** A text as written, without quotes; empty for null. */
    record Scalar(String text, Span span) implements YamlValue {}

    record Sequence(List<YamlValue> items, Span span) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(List<Entry> entries, Span span) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    record Entry(Scalar key, YamlValue value) {}
}
