package dev.blockprint.site.body;

import dev.blockprint.document.Image;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as HTML.
 *
 * @param title of the document's own first-level heading; null if it has none
 * @param toc its sections of the second level
 * @param excerpt the beginning of its first paragraph, plain; empty if there is none
 * @param text what there is to read, plain, without code and figures
 * @param pictures its diagrams, in order
 * @param inPixels from the name of an SVG to that of the PNG beside it
 */
public record Body(
        String html,
        @Nullable String title,
        List<Section> toc,
        String excerpt,
        String text,
        List<Image> pictures,
        Map<String, String> inPixels) {
    public Body {
        inPixels = Map.copyOf(inPixels);
        toc = List.copyOf(toc);
        pictures = List.copyOf(pictures);
    }

    /** How many words there are to read. */
    public int words() {
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    /** A heading, and those of the next level below it. */
    public record Section(String id, String title, List<Section> sections) {
        public Section {
            sections = List.copyOf(sections);
        }
    }
}
