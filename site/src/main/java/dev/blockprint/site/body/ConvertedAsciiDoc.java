package dev.blockprint.site.body;

import dev.blockprint.document.DiagramBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Asciidoctor makes of a document, before there are pictures in it: a placeholder stands for each figure.
 *
 * @param html with an element {@code <div data-figure="0">} for the first figure, and so on
 */
record ConvertedAsciiDoc(String html, List<FoundFigure> figures) {
    ConvertedAsciiDoc {
        figures = List.copyOf(figures);
    }

    /** A diagram in the document; {@code title} is HTML, {@code caption} its number. */
    record FoundFigure(
            DiagramBlock block,
            @Nullable String id,
            @Nullable String title,
            @Nullable String caption,
            String alt,
            List<String> roles) {
        FoundFigure {
            roles = List.copyOf(roles);
        }
    }
}
