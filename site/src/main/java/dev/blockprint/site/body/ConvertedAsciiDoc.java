package dev.blockprint.site.body;

import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Asciidoctor makes of a document, before there are pictures in it: a placeholder stands for each figure.
 *
 * @param html with an element {@code <div data-figure="0">} for the first figure, and so on
 * @param diagrams in the order in which they were drawn
 * @param files what was read besides the document
 */
record ConvertedAsciiDoc(
        String html, List<FoundDiagram> diagrams, List<FoundFigure> figures, List<ReadFiles.Seen> files) {
    /** What the address of a picture within a line begins with; its name follows. Asciidoctor adds nothing to a URI. */
    static final String PICTURE = "picture:";

    ConvertedAsciiDoc {
        diagrams = List.copyOf(diagrams);
        figures = List.copyOf(figures);
        files = List.copyOf(files);
    }

    /** A diagram, and what its pictures were, as far as Asciidoctor was told. */
    record FoundDiagram(DiagramBlock block, List<String> pictures) {
        FoundDiagram {
            pictures = List.copyOf(pictures);
        }

        static FoundDiagram of(DiagramBlock block, Published published) {
            return new FoundDiagram(block, pictures(published));
        }

        /** Whether Asciidoctor would be told the same again. */
        boolean gave(Published published) {
            return published.diagnostics().isEmpty() && pictures.equals(pictures(published));
        }

        private static List<String> pictures(Published published) {
            return published.images().stream().map(FoundDiagram::told).toList();
        }

        private static String told(Image image) {
            return String.join(
                    "\n",
                    image.name(),
                    image.width() + " " + image.height(),
                    String.valueOf(image.layer()),
                    image.alt());
        }
    }

    /**
     * A figure in the document; {@code title} is HTML, {@code caption} its number.
     *
     * @param diagram which of the diagrams it shows
     * @param picture which of that diagram's pictures
     */
    record FoundFigure(
            int diagram,
            int picture,
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
