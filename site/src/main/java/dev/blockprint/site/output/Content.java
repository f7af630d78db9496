package dev.blockprint.site.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file of the site holds. */
public sealed interface Content {
    /** A text, in UTF-8. */
    static Content of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Content of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** The same as {@code file}, which is not read before it is needed. */
    static Content copy(Path file) {
        return new Copy(file);
    }

    /** Whether {@code file} holds exactly this. */
    boolean isIn(Path file) throws IOException;

    /** Writes it into {@code file}, which may exist. */
    void writeTo(Path file) throws IOException;

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Bytes(byte[] bytes) implements Content {
        @Override
        public boolean isIn(Path file) throws IOException {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        }

        @Override
        public void writeTo(Path file) throws IOException {
            Files.write(file, bytes);
        }
    }

    record Copy(Path from) implements Content {
        @Override
        public boolean isIn(Path file) throws IOException {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(from, file) < 0;
        }

        @Override
        public void writeTo(Path file) throws IOException {
            try (var out = Files.newOutputStream(file)) {
                Files.copy(from, out);
            }
        }
    }
}
