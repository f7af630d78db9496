package dev.blockprint.model.read;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The elements that one {@code name[n]} makes. */
final class Series implements Named {
    final List<Draft> elements = new ArrayList<>();
    final Span span;

    Series(Span span) {
        this.span = span;
    }
}
