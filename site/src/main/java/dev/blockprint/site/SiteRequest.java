package dev.blockprint.site;

import dev.blockprint.Renderer;
import java.nio.file.Path;

/**
 * What to build.
 *
 * @param input the folder of documents
 * @param output the folder that the site is written into; it may lie inside {@code input}, but not be it
 * @param renderer makes the pictures; it is used by several threads
 * @param drafts whether documents that say {@code draft: true} are published
 */
public record SiteRequest(Path input, Path output, Renderer renderer, boolean drafts, SiteListener listener) {
    public SiteRequest {
        input = input.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
    }

    /** Without drafts, and with nobody watching. */
    public static SiteRequest of(Path input, Path output, Renderer renderer) {
        return new SiteRequest(input, output, renderer, false, SiteListener.NONE);
    }

    public SiteRequest withDrafts(boolean published) {
        return new SiteRequest(input, output, renderer, published, listener);
    }

    public SiteRequest withListener(SiteListener other) {
        return new SiteRequest(input, output, renderer, drafts, other);
    }
}
