package dev.blockprint.site;

import dev.blockprint.Renderer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param input the folder of documents
 * @param output the folder that the site is written into; it may lie inside {@code input}, but not be it
 * @param renderer makes the pictures; it is used by several threads
 * @param cache a folder that keeps converted documents between builds, such as that of the renderer; null for none
 * @param drafts whether documents that say {@code draft: true} are published
 */
public record SiteRequest(
        Path input,
        Path output,
        Renderer renderer,
        @Nullable Path cache,
        boolean drafts,
        SiteListener listener) {
    public SiteRequest {
        input = input.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
    }

    /** Without a cache and drafts, and with nobody watching. */
    public static SiteRequest of(Path input, Path output, Renderer renderer) {
        return new SiteRequest(input, output, renderer, null, false, SiteListener.NONE);
    }

    public SiteRequest withCache(@Nullable Path folder) {
        return new SiteRequest(input, output, renderer, folder, drafts, listener);
    }

    public SiteRequest withDrafts(boolean published) {
        return new SiteRequest(input, output, renderer, cache, published, listener);
    }

    public SiteRequest withListener(SiteListener other) {
        return new SiteRequest(input, output, renderer, cache, drafts, other);
    }
}
