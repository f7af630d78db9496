package dev.blockprint.document;

/** Renders the blocks of one document into its image folder. Adapters are given one. */
@FunctionalInterface
public interface BlockPublisher {
    Published publish(DiagramBlock block);
}
