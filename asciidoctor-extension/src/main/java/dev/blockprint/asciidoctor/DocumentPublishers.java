package dev.blockprint.asciidoctor;

import dev.blockprint.document.BlockPublisher;

/** Gives each document, and each of its image folders, a publisher of its own. */
@FunctionalInterface
public interface DocumentPublishers {
    BlockPublisher publisherFor(ConvertedDocument document);

    /**
     * Called when nothing more is published for a document, unless it has inline macros: then again after each.
     *
     * @param publisher what {@link #publisherFor} gave
     */
    default void finished(BlockPublisher publisher) {}
}
