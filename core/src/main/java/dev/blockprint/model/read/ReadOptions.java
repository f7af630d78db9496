package dev.blockprint.model.read;

import dev.blockprint.source.Limits;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram may use.
 *
 * @param root the folder that pictures of the author's own and included files are read from, never from outside it;
 *     null if there is none
 * @param folder where the paths of included files are tried from before the root; null if there is none
 */
public record ReadOptions(@Nullable Path root, @Nullable Path folder, Limits limits) {
    /** No files; the usual limits. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, null, Limits.DEFAULT);

    public ReadOptions withRoot(@Nullable Path other) {
        return new ReadOptions(other, folder, limits);
    }

    public ReadOptions withFolder(@Nullable Path other) {
        return new ReadOptions(root, other, limits);
    }
}
