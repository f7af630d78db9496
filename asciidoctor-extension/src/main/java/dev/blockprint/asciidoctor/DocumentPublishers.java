package dev.blockprint.asciidoctor;

import dev.blockprint.document.BlockPublisher;

/** Gives each document, and each of its image folders, a publisher of its own. */
@FunctionalInterface
public interface DocumentPublishers {
    BlockPublisher publisherFor(ConvertedDocument document);

    /** Nothing more is published for a document, unless it has inline macros: then this is called again after each. */
    default void finished(ConvertedDocument document) {}
}
