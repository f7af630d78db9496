package dev.blockprint.asciidoctor;

import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a diagram.
 *
 * @param block null if its file could not be read
 * @param images none if there were errors
 * @param text the diagram's source; empty if its file could not be read
 * @param errors what was wrong, one line each
 * @param folder where images go
 */
record Outcome(@Nullable DiagramBlock block, List<Image> images, String text, List<String> errors, Path folder) {
    Outcome {
        images = List.copyOf(images);
        errors = List.copyOf(errors);
    }
}
