package dev.blockprint;

import dev.blockprint.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a source.
 *
 * @param pictures in the order of the source, which may draw several; none if there were errors
 */
public record Rendition(List<Picture> pictures, List<Diagnostic> diagnostics) {
    public Rendition {
        pictures = List.copyOf(pictures);
        diagnostics = List.copyOf(diagnostics);
    }

    /** One picture, or none. */
    public Rendition(@Nullable Picture picture, List<Diagnostic> diagnostics) {
        this(picture == null ? List.of() : List.of(picture), diagnostics);
    }

    /** The first picture; null if there were errors. */
    public @Nullable Picture picture() {
        return pictures.isEmpty() ? null : pictures.get(0);
    }

    public boolean failed() {
        return pictures.isEmpty();
    }
}
