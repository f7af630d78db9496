package dev.blockprint.site.body;

import dev.blockprint.document.BlockPublisher;
import dev.blockprint.site.content.Document;
import dev.blockprint.source.Diagnostic;
import java.util.List;

/** Turns documents of one markup into bodies. */
public interface BodyWriter {
    /**
     * Turns one document into a body.
     *
     * @param publisher makes the document's pictures
     * @param diagnostics takes what is wrong
     */
    Body write(Document document, BlockPublisher publisher, List<Diagnostic> diagnostics);
}
