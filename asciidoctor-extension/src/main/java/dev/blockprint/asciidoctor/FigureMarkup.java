package dev.blockprint.asciidoctor;

import dev.blockprint.document.Image;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lets a host, such as a site generator, write figures in its own way. */
public interface FigureMarkup {
    /** Figures as Asciidoctor's own image blocks. */
    FigureMarkup NATIVE = new FigureMarkup() {};

    /**
     * The whole figure as HTML, its id and its folded source included; null leaves it to Asciidoctor. Asked for HTML output only, and not for
     * inline images.
     */
    default @Nullable String html(Figure figure) {
        return null;
    }

    /**
     * What the document calls the image's file. Asciidoctor puts {@code imagesdir} before it, unless it begins with a
     * slash or a protocol.
     *
     * @param folder the folder that the image was written to, or one above it
     */
    default String target(Image image, Path folder) {
        return folder.relativize(image.file().toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }
}
