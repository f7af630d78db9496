package dev.blockprint.model;

/** What stands in a diagram: a node, or a group of elements. */
public sealed interface Element permits Node, Group {
    /** Unique within the diagram; the ids of the groups around it lead to it, such as {@code vpc.web}. */
    String id();

    /** What is written at it, with {@code \n} between the author's own lines; may be empty. */
    String label();

    Decor decor();

    Origin origin();
}
