package dev.blockprint.site.output;

import dev.blockprint.document.ImageFolder;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a site is written into. A manifest there says which files are ours: only these are ever replaced or
 * removed. A file that has its content already is not touched.
 */
public final class SiteFolder {
    private final Path folder;
    private final SiteManifest before;

    private SiteFolder(Path folder, SiteManifest before) {
        this.folder = folder;
        this.before = before;
    }

    /**
     * Opens the folder and makes it if need be.
     *
     * @throws IOException if it cannot be used; the message is for the user
     */
    public static SiteFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("cannot write the site: " + folder + " is not a folder");
        }
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new IOException("cannot write the site: " + folder + " is not writable");
            }
            return new SiteFolder(folder, SiteManifest.read(folder));
        } catch (FileSystemException e) {
            throw new IOException("cannot write the site into " + folder + ": " + reason(e), e);
        }
    }

    public Path path() {
        return folder;
    }

    /**
     * Writes all files, and removes those of an earlier build that are no longer there.
     *
     * @param files by their paths from the folder, with slashes
     * @param pictures folders that pictures were written into, each with a slash at its end
     * @return how many files had to be written
     * @throws IOException if something cannot be written, or is there already and is not ours
     */
    public int write(SortedMap<String, Content> files, SortedSet<String> pictures) throws IOException {
        try {
            refuseForeign(files);
            SortedSet<String> now = new TreeSet<>(files.keySet());
            now.addAll(pictures);
            SortedSet<String> both = new TreeSet<>(before.paths());
            both.addAll(now);
            // After a crash between here and the end, every file is still known to be ours.
            put(SiteManifest.FILE, new SiteManifest(both).content());
            int written = 0;
            for (Map.Entry<String, Content> file : files.entrySet()) {
                written += put(file.getKey(), file.getValue()) ? 1 : 0;
            }
            for (String path : before.paths()) {
                if (!now.contains(path)) {
                    remove(path);
                }
            }
            put(SiteManifest.FILE, new SiteManifest(now).content());
            return written;
        } catch (FileSystemException e) {
            throw new IOException("cannot write the site: " + e.getFile() + ": " + reason(e), e);
        }
    }

    private void refuseForeign(SortedMap<String, Content> files) throws IOException {
        for (Map.Entry<String, Content> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!before.paths().contains(entry.getKey())
                    && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !entry.getValue().isIn(file)) {
                throw new IOException("cannot write the site: " + file
                        + " is there already and was not made by Blockprint; choose another folder, or remove it");
            }
        }
    }

    private boolean put(String path, Content content) throws IOException {
        Path file = folder.resolve(path);
        if (content.isIn(file)) {
            return false;
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("cannot write the site: " + file + " is no file");
        }
        Files.createDirectories(parent);
        Path part = parent.resolve(".blockprint-" + Integer.toHexString(path.hashCode()) + ".part");
        try {
            content.writeTo(part);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
        return true;
    }

    private void remove(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (path.endsWith("/")) {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                ImageFolder.open(file).finishAll();
                removeEmpty(file);
            }
            return;
        }
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
            removeEmpty(file.getParent());
        }
    }

    private void removeEmpty(@Nullable Path start) throws IOException {
        @Nullable Path at = start;
        while (at != null && !at.equals(folder) && at.startsWith(folder)) {
            try {
                Files.delete(at);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            at = at.getParent();
        }
    }

    private static String reason(FileSystemException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }
}
