package dev.blockprint.site.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which files of a folder are ours. A folder of pictures, which keeps a list of its own, ends with a slash. */
final class SiteManifest {
    static final String FILE = ".blockprint-site";
    private static final String HEAD = "# Files made by Blockprint. What is not listed here is left alone.\n";

    private final SortedSet<String> paths = new TreeSet<>();

    SiteManifest(Collection<String> paths) {
        this.paths.addAll(paths);
    }

    /** Reads what was left in {@code folder}. A path that leads out of it is not believed. */
    static SiteManifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new SiteManifest(List.of());
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .filter(line -> !line.startsWith("/") && !line.contains("\\") && !line.contains(":"))
                .filter(line -> !List.of(line.split("/", -1)).contains(".."))
                .toList();
        return new SiteManifest(lines);
    }

    SortedSet<String> paths() {
        return paths;
    }

    Content content() {
        return Content.of(HEAD + String.join("\n", paths) + (paths.isEmpty() ? "" : "\n"));
    }
}
