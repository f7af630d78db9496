package dev.blockprint.asciidoctor;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the files that macros name, as far as the safe mode lets it. */
final class DiagramFiles {
    private static final long MAX_BYTES = 1 << 20;

    private DiagramFiles() {}

    /** A file that cannot be shown; the message says why, and what to do. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** Where {@code target} is: beside the document, else from the base directory. */
    static Path locate(String target, DocumentPlace place) throws Unreadable {
        if (place.readsNothing()) {
            throw new Unreadable(
                    "diagram file \"" + target + "\" is not read in safe mode SECURE; use SERVER, SAFE or UNSAFE");
        }
        Path file;
        try {
            file = place.directory().resolve(target).normalize();
            if (!Files.isRegularFile(file)) {
                file = place.base().resolve(target).normalize();
            }
        } catch (InvalidPathException e) {
            throw notFound(target);
        }
        if (!place.mayRead(file)) {
            throw outside(target);
        }
        if (!Files.isRegularFile(file)) {
            throw notFound(target);
        }
        try {
            if (!place.mayRead(file.toRealPath())
                    && !file.toRealPath().startsWith(place.base().toRealPath())) {
                throw outside(target);
            }
        } catch (IOException e) {
            throw notFound(target);
        }
        return file;
    }

    static String read(Path file, String target) throws Unreadable {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new Unreadable(
                        "diagram file \"" + target + "\" is larger than " + MAX_BYTES + " bytes; split it");
            }
            return DocumentText.decode(Files.readAllBytes(file)).text();
        } catch (CharacterCodingException e) {
            throw new Unreadable("diagram file \"" + target + "\" is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new Unreadable("diagram file \"" + target + "\" cannot be read; check its permissions");
        }
    }

    private static Unreadable notFound(String target) {
        return new Unreadable("diagram file \"" + target + "\" not found; its path starts from the document's folder");
    }

    private static Unreadable outside(String target) {
        return new Unreadable("diagram file \"" + target
                + "\" is outside the base directory; move it there, or use safe mode UNSAFE");
    }
}
