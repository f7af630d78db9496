package dev.blockprint;

import dev.blockprint.artifact.Artifact;
import dev.blockprint.artifact.Cache;
import dev.blockprint.artifact.CacheKey;
import dev.blockprint.artifact.ProductVersion;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives finished pictures again, and keeps new ones. */
final class PictureStore {
    private final @Nullable Cache cache;
    private final GraphvizRunner engine;
    private final AtomicInteger rendered = new AtomicInteger();
    private final AtomicInteger reused = new AtomicInteger();

    PictureStore(@Nullable Cache cache, GraphvizRunner engine) {
        this.cache = cache;
        this.engine = engine;
    }

    Blockprint.Counts counts() {
        return new Blockprint.Counts(rendered.get(), reused.get());
    }

    /** A key that holds what decides every picture: the source, the settings, and who draws. */
    CacheKey key(SourceText source, Dialect dialect, RenderSettings settings) {
        return new CacheKey()
                .add("product", ProductVersion.BUILD)
                .add("engine", engine.version())
                .add("icons", IconCatalogue.standard().version())
                .add("dialect", dialect)
                .add("format", settings.format())
                .add("theme", settings.theme())
                .add("scale", settings.format() == Format.PNG ? settings.scale() : null)
                .add("lettering", settings.lettering())
                .add("id", settings.pictureId())
                .add("title", settings.title())
                .add("steps", settings.wording().steps())
                .add("language", settings.wording().language())
                .add("source", source.text());
    }

    /** The picture of {@code key}, found or made. What failed is not kept. */
    Rendition get(CacheKey key, SourceText source, Supplier<Rendition> maker, RenderSettings settings) {
        if (cache == null) {
            return counted(maker.get());
        }
        String hex = key.hex();
        Artifact found = settings.fresh() ? null : cache.get(hex).orElse(null);
        if (found != null) {
            reused.incrementAndGet();
            return rendition(found, source, settings.format());
        }
        Rendition made = counted(maker.get());
        if (made.picture() != null) {
            cache.put(hex, artifact(made.picture(), made.diagnostics()));
        }
        return made;
    }

    private Rendition counted(Rendition made) {
        if (!made.failed()) {
            rendered.incrementAndGet();
        }
        return made;
    }

    private static Rendition rendition(Artifact found, SourceText source, Format format) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        found.messages().forEach(message -> diagnostics.add(message.about(source)));
        return new Rendition(
                new Picture(format, found.bytes(), found.width(), found.height(), found.title(), found.description()),
                diagnostics);
    }

    private static Artifact artifact(Picture picture, List<Diagnostic> diagnostics) {
        return new Artifact(
                picture.bytes(),
                picture.width(),
                picture.height(),
                picture.title(),
                picture.description(),
                diagnostics.stream().map(Artifact.Message::of).toList());
    }
}
