package dev.blockprint.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Writes a number that changes with the code and the typeface of this module: what its cache keys begin with. */
public final class BuildId {
    private static final String RESOURCE = "dev/blockprint/artifact/build-id";

    private BuildId() {}

    /** Argument: the folder of the class files. */
    public static void main(String[] args) {
        Path classes = Path.of(args[0]);
        try {
            byte[] id = id(classes).getBytes(StandardCharsets.US_ASCII);
            Path file = classes.resolve(RESOURCE);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), id)) {
                Files.write(file, id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(Path classes) throws IOException {
        try (Stream<Path> walk = Files.walk(classes)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<String> names = walk.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(RESOURCE) && !name.startsWith("dev/blockprint/build/"))
                    .sorted()
                    .toList();
            for (String name : names) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(classes.resolve(name)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
