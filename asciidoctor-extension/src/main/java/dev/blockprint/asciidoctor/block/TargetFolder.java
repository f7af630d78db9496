package dev.blockprint.asciidoctor.block;

import dev.blockprint.document.BlockOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder that a target names before its last slash, such as {@code posts} in {@code posts/backend}. */
public final class TargetFolder {
    private TargetFolder() {}

    /** That folder below {@code images}; {@code images} itself if there is none, or if it would lead out of there. */
    public static Path in(Path images, BlockOptions options) {
        String target = options.value("target").orElse("").strip();
        int slash = target.lastIndexOf('/');
        if (slash <= 0) {
            return images;
        }
        try {
            Path inner = images.resolve(target.substring(0, slash)).normalize();
            return inner.startsWith(images) ? inner : images;
        } catch (InvalidPathException e) {
            return images;
        }
    }
}
