package dev.blockprint.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A folder of documents that a test may change, and what is built of it. */
final class SampleSite {
    private final Path input;
    private final Path output;
    private final TinyRenderer renderer = new TinyRenderer();

    private SampleSite(Path folder) {
        this.input = folder.resolve("documents");
        this.output = folder.resolve("site");
    }

    /** The sample in the test resources. */
    static SampleSite sample(Path folder) {
        SampleSite site = new SampleSite(folder);
        try {
            Path from = Path.of(SampleSite.class.getResource("/sample").toURI());
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = site.input.resolve(from.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return site;
    }

    static SampleSite empty(Path folder) {
        SampleSite site = new SampleSite(folder);
        site.input.toFile().mkdirs();
        return site;
    }

    SampleSite with(String path, String text) {
        try {
            Path file = input.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SampleSite without(String path) {
        try {
            Files.delete(input.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SiteRequest request() {
        return SiteRequest.of(input, output, renderer);
    }

    SiteReport build() {
        return build(request());
    }

    static SiteReport build(SiteRequest request) {
        try {
            return Site.build(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path input() {
        return input;
    }

    Path output() {
        return output;
    }

    TinyRenderer renderer() {
        return renderer;
    }

    String text(String path) {
        try {
            return Files.readString(output.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** Every file that was written, with its bytes as ISO-8859-1. */
    SortedMap<String, String> files() {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = output.relativize(file).toString().replace('\\', '/');
                found.put(path, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
