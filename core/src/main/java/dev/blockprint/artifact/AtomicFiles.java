package dev.blockprint.artifact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** Writes files that are never half there. */
public final class AtomicFiles {
    /** What the names of unfinished files end in. */
    static final String UNFINISHED = ".tmp";

    private static final AtomicLong COUNTER = new AtomicLong();

    private AtomicFiles() {}

    /**
     * Makes {@code content} the content of {@code file}, and the folders around it where they are missing. Whoever
     * reads meanwhile sees the old content or the new. A file that has this content already is not touched, so that
     * its time stays. A device or a pipe is written into, not replaced.
     *
     * @return whether the file was written
     * @throws IOException if it cannot be written, with the file's name; then it is as it was
     */
    public static boolean write(Path file, byte[] content) throws IOException {
        try {
            return !holds(file, content) && replace(file, content);
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, reason(e));
            named.initCause(e);
            throw named;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "cannot be written: no permission";
        }
        if (e instanceof FileSystemException failure) {
            return failure.getReason() == null ? "cannot be written" : "cannot be written: " + failure.getReason();
        }
        return "cannot be written: " + e.getMessage();
    }

    private static boolean replace(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            Files.write(file, content);
            return true;
        }
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = writeBeside(target, content);
        try {
            keepPermissions(target, unfinished);
            move(unfinished, target);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        return true;
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Not by the JDK's temporary files: those can be read by their owner only, and so could the finished file. */
    private static Path writeBeside(Path target, byte[] content) throws IOException {
        while (true) {
            String mark = ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet();
            Path unfinished = target.resolveSibling("." + target.getFileName() + "." + mark + UNFINISHED);
            try (OutputStream out =
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                out.write(content);
                return unfinished;
            } catch (FileAlreadyExistsException e) {
                // left behind by a process that was killed and had our number: the next one is free
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(unfinished);
                throw e;
            }
        }
    }

    /** Who may read and run the file that is replaced may do so with the new one, where the machine knows of that. */
    private static void keepPermissions(Path target, Path unfinished) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.isRegularFile(target)) {
            Files.setPosixFilePermissions(unfinished, old.readAttributes().permissions());
        }
    }

    private static void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
