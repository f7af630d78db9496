package dev.blockprint.asciidoctor.block;

import dev.blockprint.source.DocumentText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that macros name.
 *
 * @param folders what a file's path may start from, in the order of trial; none if no file may be read
 * @param jail no file outside of it is read; null if any may be
 */
public record DiagramFiles(List<Path> folders, @Nullable Path jail) {
    private static final long MAX_BYTES = 1 << 20;

    public DiagramFiles {
        folders = List.copyOf(folders);
    }

    /** A file that cannot be shown; the message says why, and what to do. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unreadable(String message) {
            super(message);
        }
    }

    /** Where {@code target} is. */
    public Path locate(String target) throws Unreadable {
        for (Path folder : folders) {
            Path file;
            try {
                file = folder.resolve(target).normalize();
            } catch (InvalidPathException e) {
                break;
            }
            if (!inJail(file, jail)) {
                throw outside(target);
            }
            if (Files.isRegularFile(file)) {
                return checked(file, target);
            }
        }
        throw new Unreadable("diagram file \"" + target + "\" not found; its path starts from the document's folder");
    }

    public String read(Path file, String target) throws Unreadable {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new Unreadable("diagram file \"" + target + "\" is larger than 1 MiB; split it");
            }
            return DocumentText.decode(Files.readAllBytes(file)).text();
        } catch (CharacterCodingException e) {
            throw new Unreadable("diagram file \"" + target
                    + "\" is not UTF-8; save it as UTF-8, or as UTF-16 with a byte order mark");
        } catch (IOException e) {
            throw new Unreadable("diagram file \"" + target + "\" cannot be read; check its permissions");
        }
    }

    /** A link may not lead out either. */
    private Path checked(Path file, String target) throws Unreadable {
        try {
            if (jail != null && !inJail(file.toRealPath(), jail.toRealPath())) {
                throw outside(target);
            }
            return file;
        } catch (IOException e) {
            throw new Unreadable("diagram file \"" + target + "\" cannot be read; check its permissions");
        }
    }

    private static boolean inJail(Path file, @Nullable Path jail) {
        return jail == null
                || file.toAbsolutePath().startsWith(jail.toAbsolutePath().normalize());
    }

    private static Unreadable outside(String target) {
        return new Unreadable("diagram file \"" + target
                + "\" is outside the base directory; move it there, or use safe mode UNSAFE");
    }
}
