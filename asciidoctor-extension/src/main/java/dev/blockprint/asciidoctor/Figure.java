package dev.blockprint.asciidoctor;

import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A diagram that became an image, with all that its author said about it.
 *
 * @param id what references point at; null if there is none
 * @param title the title as HTML, without its number; null if there is none
 * @param caption what stands before the title, such as {@code Figure 2. }; null if the figure has no number
 * @param alt the alternative text, plain
 * @param roles in the order written
 * @param attributes the block's own attributes, by name
 */
public record Figure(
        DiagramBlock block,
        Image image,
        @Nullable String id,
        @Nullable String title,
        @Nullable String caption,
        String alt,
        List<String> roles,
        Map<String, String> attributes) {
    public Figure {
        roles = List.copyOf(roles);
        attributes = Map.copyOf(attributes);
    }
}
