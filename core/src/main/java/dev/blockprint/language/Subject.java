package dev.blockprint.language;

import dev.blockprint.source.Span;
import java.util.List;

/**
 * What a step or a note is about: {@code web}, {@code web, db}, or edges as {@code a -> b -> c, d}.
 *
 * @param ends one more than there are connectors
 * @param connectors none if it is about elements
 */
public record Subject(List<EndpointList> ends, List<Connector> connectors, Span span) {
    public Subject {
        ends = List.copyOf(ends);
        connectors = List.copyOf(connectors);
        if (ends.size() != connectors.size() + 1) {
            throw new IllegalArgumentException("arrows stand between ends");
        }
    }
}
