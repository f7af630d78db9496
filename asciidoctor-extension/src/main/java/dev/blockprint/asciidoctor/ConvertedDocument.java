package dev.blockprint.asciidoctor;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document that Asciidoctor converts.
 *
 * @param name the file's path from the base directory, with slashes, such as {@code posts/backend.adoc}; or
 *     {@code document} where the source came without a file. Images without an id or a title are named after it
 * @param images the folder to write images to, absolute; it need not exist yet
 * @param root the folder that the safe mode lets the document read from; null if it may read nothing
 * @param folder the document's own, where the paths of files start from that its diagrams name; null if there is none
 * @param medium what it becomes
 */
public record ConvertedDocument(
        String name,
        Path images,
        @Nullable Path root,
        @Nullable Path folder,
        Medium medium) {}
