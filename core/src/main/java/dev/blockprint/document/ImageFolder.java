package dev.blockprint.document;

import dev.blockprint.artifact.AtomicFiles;
import dev.blockprint.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that images are written into, and the memory of which files there are ours. Several documents may share it;
 * it may be used by several threads.
 */
public final class ImageFolder {
    private final Path folder;
    private final ImageManifest before;
    private final ImageManifest now = new ImageManifest();
    private final Set<String> documents = new HashSet<>();
    private final Map<String, Claim> claims = new HashMap<>();

    private ImageFolder(Path folder, ImageManifest before) {
        this.folder = folder;
        this.before = before;
    }

    /** The folder need not exist: it is made with its first image. */
    public static ImageFolder open(Path folder) throws IOException {
        return new ImageFolder(folder, ImageManifest.read(folder));
    }

    public Path path() {
        return folder;
    }

    /**
     * Forgets the images that none of the published documents shows any more, and deletes their files. Documents that
     * were not published keep theirs. Files that we did not make are never touched.
     */
    public synchronized void finish() throws IOException {
        finish(false);
    }

    /** As {@link #finish()}, but there are no documents beside those that were published. */
    public synchronized void finishAll() throws IOException {
        finish(true);
    }

    private void finish(boolean all) throws IOException {
        before.images()
                .forEach((image, shownBy) -> shownBy.stream()
                        .filter(document -> !all && !documents.contains(document))
                        .forEach(document -> now.add(image, document)));
        for (String image : before.images().keySet()) {
            Path file = folder.resolve(image);
            if (!now.has(image) && !isClaimed(image) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
        }
        now.write(folder);
    }

    private boolean isClaimed(String image) {
        return claims.containsKey(image.toLowerCase(Locale.ROOT));
    }

    synchronized void begin(String document) {
        documents.add(ImageManifest.oneLine(document));
    }

    /** What an earlier build made of a block stays, as long as the block is only broken; false if there is nothing. */
    synchronized boolean keep(String image, String document) {
        boolean made = before.has(image, document);
        if (made) {
            now.add(image, document);
        }
        return made;
    }

    /**
     * Writes an image.
     *
     * @param place where its block is
     * @param called what the author names images by there: an id, or a target
     * @return why it could not be written, which is the author's to mend; null if it was
     */
    synchronized OptionKeys.@Nullable Problem put(
            String image, byte[] content, String document, Location place, String called) throws IOException {
        Path file = folder.resolve(image);
        Claim claim = claims.get(image.toLowerCase(Locale.ROOT));
        if (claim != null && !(claim.image.equals(image) && Arrays.equals(claim.content, content))) {
            return new OptionKeys.Problem(
                    "two different pictures are called " + image,
                    "the other one is at " + claim.place + "; give one of them another " + called);
        }
        if (claim == null && !before.has(image) && isForeign(file, content)) {
            return new OptionKeys.Problem(
                    "the file " + image + " is there already and is not ours",
                    "give the block another " + called + ", or remove " + file);
        }
        AtomicFiles.write(file, content);
        claims.putIfAbsent(image.toLowerCase(Locale.ROOT), new Claim(image, content, place));
        now.add(image, document);
        return null;
    }

    private static boolean isForeign(Path file, byte[] content) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !hasContent(file, content);
    }

    private static boolean hasContent(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Who took a name first. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Claim(String image, byte[] content, Location place) {}
}
