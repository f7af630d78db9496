package dev.blockprint;

import dev.blockprint.source.SourceText;

/** Makes pictures. */
@FunctionalInterface
public interface Renderer {
    /**
     * Never throws for anything that stands in {@code source}: what is wrong there comes back as diagnostics.
     *
     * @param dialect what the source is written in; {@link Dialect#DIAGRAM} where its first statement shall tell
     */
    Rendition render(SourceText source, Dialect dialect, RenderSettings settings);
}
