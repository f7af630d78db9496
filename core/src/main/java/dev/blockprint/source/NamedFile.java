package dev.blockprint.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that a source names, inside the root of the documents.
 *
 * @param file where it is; null if there was a problem
 * @param text what it holds, without a byte order mark
 * @param message why it cannot be read; null if it can
 * @param advice what to do then
 */
public record NamedFile(
        @Nullable Path file,
        String text,
        @Nullable String message,
        @Nullable String advice) {

    /**
     * Reads a file.
     *
     * @param root no file outside of it is read; null if none may be read
     * @param folder what the path is tried from before the root; null if only the root counts
     * @param most how many bytes it may have
     */
    public static NamedFile read(@Nullable Path root, @Nullable Path folder, String written, int most) {
        String what = "the file \"" + written + "\"";
        if (root == null) {
            return problem("there is no folder to read " + what + " from", "write here what you need of it");
        }
        try {
            RootFolder.Found found = RootFolder.find(root, folder, written);
            Path file = found.file();
            if (file == null) {
                return found.state() == RootFolder.State.OUTSIDE
                        ? problem(
                                what + " is outside the folder of the documents",
                                "put it inside, and write its path from here or from the root of the documents")
                        : problem(
                                "there is no file \"" + written + "\"",
                                "write its path from here or from the root of the documents");
            }
            if (Files.size(file) > most) {
                return problem(what + " has more than " + most + " bytes", "divide it into several");
            }
            return new NamedFile(
                    file, DocumentText.decode(Files.readAllBytes(file)).text(), null, null);
        } catch (CharacterCodingException e) {
            return problem(what + " is not UTF-8", "save it as UTF-8");
        } catch (IOException | SecurityException e) {
            return problem(what + " cannot be read", "check its permissions");
        }
    }

    private static NamedFile problem(String message, String advice) {
        return new NamedFile(null, "", message, advice);
    }

    /**
     * What messages call a file: as the source that names it is called, from the same folder.
     *
     * @param folder the one that the source is in; null if that is not known
     */
    public static String name(SourceText source, @Nullable Path folder, Path file) {
        if (folder == null) {
            return String.valueOf(file.getFileName());
        }
        Path way = folder.toAbsolutePath().normalize().relativize(file);
        try {
            return Path.of(source.name())
                    .resolveSibling(way)
                    .normalize()
                    .toString()
                    .replace('\\', '/');
        } catch (InvalidPathException e) {
            return way.toString().replace('\\', '/');
        }
    }
}
