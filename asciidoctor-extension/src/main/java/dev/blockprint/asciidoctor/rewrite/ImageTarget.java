package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.document.Image;
import dev.blockprint.document.ImageAddress;
import java.nio.file.Path;

/** Decides how a document refers to an image: what stands between {@code image::} and the bracket. */
@FunctionalInterface
public interface ImageTarget {
    /**
     * The target of an image.
     *
     * @param imagesdir what the document's generator will put before the target: the attribute's value where the block
     *     stands, empty if it has none
     */
    String of(Image image, String imagesdir);

    /**
     * The way from the document to the image, through {@code imagesdir}. Where that is an address or an absolute path,
     * which leads nowhere from here, the image's name alone.
     *
     * @param folder the folder that the rewritten document is in
     */
    static ImageTarget relativeTo(Path folder) {
        return (image, imagesdir) -> {
            if (imagesdir.startsWith("/") || imagesdir.contains(":")) {
                return ImageAddress.encode(image.name());
            }
            Path from = folder.toAbsolutePath().resolve(imagesdir).normalize();
            Path way = from.relativize(image.file().toAbsolutePath().normalize());
            return ImageAddress.encode(way.toString().replace('\\', '/'));
        };
    }

    /** The image's name alone: for generators with one folder for all images. */
    static ImageTarget name() {
        return (image, imagesdir) -> ImageAddress.encode(image.name());
    }

    /**
     * The way from a folder that the generator puts before each target, such as the one that Antora has for all images
     * of a module.
     */
    static ImageTarget below(Path images) {
        Path from = images.toAbsolutePath().normalize();
        return (image, imagesdir) -> ImageAddress.encode(
                from.relativize(image.file().toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/'));
    }
}
