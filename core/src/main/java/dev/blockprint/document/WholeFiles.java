package dev.blockprint.document;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes files so that nobody ever sees half of one. */
final class WholeFiles {
    private WholeFiles() {}

    /** Leaves a file alone that has this content already. */
    static void write(Path file, byte[] content) throws IOException {
        if (hasContent(file, content)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".blockprint-", ".part");
        try {
            Files.write(part, content);
            part.toFile().setReadable(true, false);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static boolean hasContent(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException network) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
