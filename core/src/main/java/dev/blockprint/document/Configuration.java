package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code blockprint.yaml} at the root of the documents says of all of them.
 *
 * @param fences which fences are diagrams
 * @param defaults options of every block that does not have them itself: format, theme, width, fold …
 * @param images the folder for images, from the documents' root; null if none is named
 * @param base what stands before an image's name in Markdown; null if that is the way from the document to its image
 * @param cached whether pictures are kept from build to build
 * @param cache the folder they are kept in, from the documents' root; null if none is named
 * @param flavor for whom Markdown is written; null if that is not said
 */
public record Configuration(
        FenceKinds fences,
        Map<String, String> defaults,
        @Nullable String images,
        @Nullable String base,
        boolean cached,
        @Nullable String cache,
        @Nullable Flavor flavor) {
    /** The file's name. */
    public static final String FILE = "blockprint.yaml";

    /** Of documents without such a file. */
    public static final Configuration DEFAULT =
            new Configuration(FenceKinds.DEFAULT, Map.of(), null, null, true, null, null);

    public Configuration {
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
    }

    /** Reads the file in {@code root}; the default if there is none, or if it is no YAML, which is an error. */
    public static Parsed<Configuration> load(Path root) throws IOException {
        Path file = root.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new Parsed<>(DEFAULT, List.of());
        }
        Utf8 text = Utf8.decode(file.toString(), Files.readAllBytes(file));
        if (!text.whole()) {
            Diagnostic error = Diagnostic.error(text.source(), text.end(), "the file is not UTF-8", "save it as UTF-8");
            return new Parsed<>(DEFAULT, List.of(error));
        }
        return parse(text.source());
    }

    /** Reads the file's text. What is wrong there is left out. */
    public static Parsed<Configuration> parse(SourceText yaml) {
        return new ConfigurationParser(yaml).parse();
    }
}
