package dev.blockprint.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps finished pictures between runs. It is a help, never a need: what cannot be read is made again, what cannot be
 * written is not kept. Several processes may share a folder. Failures are never put here.
 */
public final class Cache {
    /** Where a cache is, in the folder of the documents. */
    public static final String FOLDER = ".blockprint/cache";

    /** How many bytes a cache may have, if nothing else is said. */
    public static final long DEFAULT_LIMIT = 256L << 20;

    private static final int PUTS_BETWEEN_SWEEPS = 64;

    private final Path folder;
    private final long limit;
    private final AtomicInteger puts = new AtomicInteger();

    /** A cache in {@code folder}, which need not exist, of at most {@code limit} bytes or a little more. */
    public Cache(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** The artifact of {@code key}, which is a {@link CacheKey}, if it is here and whole. */
    public Optional<Artifact> get(String key) {
        try {
            return Optional.of(ArtifactFormat.read(Files.readAllBytes(file(key))));
        } catch (IOException | RuntimeException e) { // missing, or broken: then it is made and written again
            return Optional.empty();
        }
    }

    /** Keeps an artifact, if that is possible. */
    public void put(String key, Artifact artifact) {
        Path file = file(key);
        try {
            AtomicFiles.write(file, ArtifactFormat.write(artifact));
            if (puts.getAndIncrement() % PUTS_BETWEEN_SWEEPS == 0) {
                new CacheSweep(folder, limit).sweep(Files.getLastModifiedTime(file));
            }
        } catch (IOException | RuntimeException e) {
            // no room, or no right: the picture is at hand all the same
        }
    }

    private Path file(String key) {
        if (key.length() < 3 || !key.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80)) {
            throw new IllegalArgumentException("no key: " + key);
        }
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }
}
