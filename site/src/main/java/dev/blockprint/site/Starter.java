package dev.blockprint.site;

import dev.blockprint.artifact.AtomicFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents to begin a site with. */
public final class Starter {
    private static final List<String> FILES = List.of(
            "blockprint.yaml",
            "about.md",
            "posts/first-picture.md",
            "posts/second-picture.adoc",
            "templates/extra-head.html");

    private Starter() {}

    /**
     * Writes them into {@code folder}, which need not exist. Nothing that is there is overwritten.
     *
     * @return the paths of the files, from the folder
     * @throws IOException if one of them is there already, and then nothing is written; or if the folder cannot be
     *     written. The message is for the user
     */
    public static List<String> write(Path folder) throws IOException {
        for (String file : FILES) {
            if (Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(folder.resolve(file) + " is there already: choose another folder");
            }
        }
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String file : FILES) {
            try (InputStream in = Starter.class.getResourceAsStream("starter/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks starter/" + file);
                }
                contents.put(file, in.readAllBytes());
            }
        }
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            AtomicFiles.write(folder.resolve(file.getKey()), file.getValue());
        }
        return FILES;
    }
}
