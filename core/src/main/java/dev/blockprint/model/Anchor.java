package dev.blockprint.model;

/** What a step or a note is about: an element, or an edge. */
public sealed interface Anchor {
    /** A node or a group, by its id. */
    record OfElement(String id) implements Anchor {}

    /** An edge, by its place among {@link Diagram#edges}. */
    record OfEdge(int index) implements Anchor {}
}
