package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import dev.blockprint.graphviz.NativeGraphviz;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that makes pictures. */
final class EngineOptions {
    /** Who lays out. */
    enum Engine {
        EMBEDDED,
        NATIVE
    }

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description = "embedded (the default) or native: a dot on the PATH. Only embedded gives the same picture on"
                    + " every machine.")
    private Engine engine = Engine.EMBEDDED;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "Where finished pictures are kept (default: @|italic .blockprint/cache|@ beside the documents).")
    private @Nullable Path cache;

    @Option(names = "--no-cache", description = "Render everything anew, and keep nothing.")
    private boolean noCache;

    /**
     * The engine as asked for.
     *
     * @param kept where pictures are kept if nothing else is asked for; null for nowhere
     */
    Blockprint open(@Nullable Path kept) {
        Blockprint.Builder builder = Blockprint.builder();
        if (engine == Engine.NATIVE) {
            builder.engine(NativeGraphviz.onPath());
        }
        Path folder = cacheOr(kept);
        if (folder != null) {
            builder.cache(folder);
        }
        return builder.build();
    }

    /** Where things are kept: where it was asked for, else in {@code kept}; null for nowhere. */
    @Nullable
    Path cacheOr(@Nullable Path kept) {
        return noCache ? null : cache != null ? cache : kept;
    }
}
