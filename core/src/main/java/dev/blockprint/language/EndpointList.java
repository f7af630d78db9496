package dev.blockprint.language;

import dev.blockprint.source.Span;
import java.util.List;

/** The ends that stand on one side of an arrow. */
public record EndpointList(List<Endpoint> ends, Span span) {
    public EndpointList {
        ends = List.copyOf(ends);
    }
}
