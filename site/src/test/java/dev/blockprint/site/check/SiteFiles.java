package dev.blockprint.site.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a built site. */
public final class SiteFiles {
    private SiteFiles() {}

    /** All of them, in the order of their paths. */
    public static List<Path> all(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are HTML. */
    public static List<Path> pages(Path site) {
        return ending(site, ".html");
    }

    /** Those whose names end so. */
    public static List<Path> ending(Path site, String ending) {
        return all(site).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    /** A file's path from the site's root, with slashes. */
    public static String path(Path site, Path file) {
        return site.relativize(file).toString().replace('\\', '/');
    }
}
