package dev.blockprint.site.theme;

import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a file of the theme: in the author's folder, else among the built-in ones. */
final class ThemeFiles {
    private final Path folder;

    ThemeFiles(Path folder) {
        this.folder = folder;
    }

    /** Empty if there is no such file. Never looks outside the folder. */
    Optional<byte[]> bytes(String name) {
        Path file = folder.resolve(name).normalize();
        try {
            if (file.startsWith(folder) && Files.isRegularFile(file)) {
                return Optional.of(Files.readAllBytes(file));
            }
            try (InputStream in = ThemeFiles.class.getResourceAsStream("files/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<SourceText> text(String name) {
        return bytes(name)
                .map(bytes ->
                        SourceText.of(folder.resolve(name).toString(), new String(bytes, StandardCharsets.UTF_8)));
    }
}
