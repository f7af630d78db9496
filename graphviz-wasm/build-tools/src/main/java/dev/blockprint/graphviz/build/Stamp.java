package dev.blockprint.graphviz.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A file that says from which inputs the files beside it were made, so that they are not made again. */
final class Stamp {
    private final Path file;
    private final String key;

    private Stamp(Path file, String key) {
        this.file = file;
        this.key = key;
    }

    /** The stamp of files made from some inputs by the code that holds some classes. */
    static Stamp of(Path file, List<Path> inputs, Class<?>... tools) throws IOException {
        MessageDigest digest = sha256();
        for (Path input : inputs) {
            add(digest, input);
        }
        for (Class<?> tool : tools) {
            add(digest, home(tool));
        }
        return new Stamp(file, HexFormat.of().formatHex(digest.digest()));
    }

    boolean isCurrent() throws IOException {
        return Files.exists(file) && Files.readString(file).equals(key);
    }

    void write() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, key);
    }

    private static void add(MessageDigest digest, Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            digest.update(Files.readAllBytes(input));
            return;
        }
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static Path home(Class<?> tool) {
        CodeSource source = tool.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new BuildFailure("cannot find the classes of " + tool.getName(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new BuildFailure("this JDK has no SHA-256", e);
        }
    }
}
