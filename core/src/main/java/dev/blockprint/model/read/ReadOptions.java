package dev.blockprint.model.read;

import dev.blockprint.source.Limits;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram may use.
 *
 * @param root the folder that pictures of the author's own are read from, never from outside it; null if there is none
 */
public record ReadOptions(@Nullable Path root, Limits limits) {
    /** No pictures of the author's own; the usual limits. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, Limits.DEFAULT);

    public ReadOptions withRoot(@Nullable Path other) {
        return new ReadOptions(other, limits);
    }
}
