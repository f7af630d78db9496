package dev.blockprint.example;

import dev.blockprint.Blockprint;
import dev.blockprint.site.Site;
import dev.blockprint.site.SiteReport;
import dev.blockprint.site.SiteRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The example site, built for real, once for all tests of a run. It stays in {@code target/example} to be looked at.
 *
 * @param site the built site
 * @param cache what the build kept for the next one
 */
record BuiltExample(Path site, Path cache, SiteReport report) {
    /** The folder of the documents. */
    static final Path DOCUMENTS = Path.of("").toAbsolutePath();

    /** Where the settings say that the site will stand. */
    static final String URL = "https://blog.example.org/";

    private static @Nullable BuiltExample built;

    static synchronized BuiltExample get() {
        if (built == null) {
            try {
                built = build(Path.of("target/example").toAbsolutePath());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return built;
    }

    private static BuiltExample build(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> old = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : old) {
                    Files.delete(file);
                }
            }
        }
        Path site = folder.resolve("site");
        Path cache = folder.resolve("cache");
        return new BuiltExample(site, cache, build(DOCUMENTS, site, cache));
    }

    /** Builds documents, with pictures and conversions out of a cache if it has them. */
    static SiteReport build(Path documents, Path site, Path cache) throws IOException {
        try (Blockprint blockprint = Blockprint.builder().cache(cache).build()) {
            return Site.build(SiteRequest.of(documents, site, blockprint).withCache(cache));
        }
    }
}
