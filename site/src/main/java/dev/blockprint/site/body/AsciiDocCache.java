package dev.blockprint.site.body;

import dev.blockprint.Blockprint;
import dev.blockprint.artifact.Artifact;
import dev.blockprint.artifact.Cache;
import dev.blockprint.artifact.CacheKey;
import dev.blockprint.artifact.ProductVersion;
import dev.blockprint.site.content.Document;
import dev.blockprint.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps what Asciidoctor made of a document, so that a site that has not changed need not start it. The files that a
 * document reads are kept with it, and looked at before it is used again.
 */
final class AsciiDocCache {
    // Asciidoctor says nothing of the images that it puts into a page.
    private static final Pattern IMAGE_INSIDE = Pattern.compile("<svg|[\"'(]data:");

    private final Cache cache;

    AsciiDocCache(Cache cache) {
        this.cache = cache;
    }

    Optional<ConvertedAsciiDoc> get(Document document, Words words) {
        return cache.get(key(document, words))
                .flatMap(found -> ConvertedFormat.read(found.bytes(), document.path(), folder(document)))
                .filter(converted -> ReadFiles.unchanged(folder(document), converted.files()));
    }

    void put(Document document, Words words, ConvertedAsciiDoc converted) {
        if (keepable(document, converted)) {
            cache.put(
                    key(document, words),
                    new Artifact(
                            ConvertedFormat.write(converted, folder(document)), 0, 0, document.path(), "", List.of()));
        }
    }

    private static boolean keepable(Document document, ConvertedAsciiDoc converted) {
        return !ReadFiles.tellsTheTime(document.body().text())
                && !IMAGE_INSIDE.matcher(converted.html()).find();
    }

    static Path folder(Document document) {
        Path folder = document.file().toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("no file: " + document.file());
        }
        return folder;
    }

    private static String key(Document document, Words words) {
        return new CacheKey()
                .add("what", "asciidoc")
                .add("form", ConvertedFormat.NUMBER)
                .add("version", Blockprint.version())
                .add("build", ProductVersion.BUILD)
                .add("figure", words.figure())
                .add("path", document.path())
                .add("text", document.body().text())
                .hex();
    }
}
