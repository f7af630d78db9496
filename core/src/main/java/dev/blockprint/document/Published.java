package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a block.
 *
 * @param images in the order of the source, which may draw several; none if there were errors: the block stays in the
 *     document as it was, and is marked
 */
public record Published(List<Image> images, List<Diagnostic> diagnostics) {
    public Published {
        images = List.copyOf(images);
        diagnostics = List.copyOf(diagnostics);
    }

    /** One image, or none. */
    public Published(@Nullable Image image, List<Diagnostic> diagnostics) {
        this(image == null ? List.of() : List.of(image), diagnostics);
    }

    /** The first image; null if there were errors. */
    public @Nullable Image image() {
        return images.isEmpty() ? null : images.get(0);
    }
}
