package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a block.
 *
 * @param images in the order of the source, which may draw several; none if there were errors: the block stays in the
 *     document as it was, and is marked
 * @param source what was drawn, be it in the block or in a file that it names; null if that is not known
 */
public record Published(
        List<Image> images,
        List<Diagnostic> diagnostics,
        @Nullable SourceText source) {
    /** Nothing came of it, and nothing is said. */
    public static final Published NOTHING = new Published(List.of(), List.of());

    public Published {
        images = List.copyOf(images);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Images of what stands in the block. */
    public Published(List<Image> images, List<Diagnostic> diagnostics) {
        this(images, diagnostics, null);
    }

    /** One image, or none. */
    public Published(@Nullable Image image, List<Diagnostic> diagnostics) {
        this(image == null ? List.of() : List.of(image), diagnostics);
    }

    /** The first image; null if there were errors. */
    public @Nullable Image image() {
        return images.isEmpty() ? null : images.get(0);
    }

    /** The block that these images are of, with what was drawn as its text. */
    public DiagramBlock drawn(DiagramBlock block) {
        return source == null || images.isEmpty() ? block : block.withSource(source);
    }
}
