package dev.blockprint.artifact;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Keeps a cache small: the oldest files go first. */
final class CacheSweep {
    private static final long UNFINISHED_FOR_MS = TimeUnit.HOURS.toMillis(1);

    private record Kept(Path file, long size, FileTime time) {}

    private final Path folder;
    private final long limit;

    CacheSweep(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** Deletes files until a fifth of the limit is free, if the limit is passed, and what was left unfinished. */
    void sweep(FileTime now) throws IOException {
        List<Kept> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // another process was quicker
            }
        });
        for (Kept kept : files) {
            boolean unfinished = kept.file().toString().endsWith(AtomicFiles.UNFINISHED);
            if (unfinished && now.toMillis() - kept.time().toMillis() > UNFINISHED_FOR_MS) {
                Files.deleteIfExists(kept.file());
            }
        }
        long size = files.stream().mapToLong(Kept::size).sum();
        if (size <= limit) {
            return;
        }
        files.sort(Comparator.comparing(Kept::time).thenComparing(Kept::file));
        for (Kept kept : files) {
            if (size <= limit - limit / 5) {
                return;
            }
            Files.deleteIfExists(kept.file());
            size -= kept.size();
        }
    }
}
