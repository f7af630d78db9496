package dev.blockprint.document;

import dev.blockprint.artifact.AtomicFiles;
import dev.blockprint.artifact.Sha256;
import dev.blockprint.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that images are written into, and the memory of which files there are ours. Several documents may share it;
 * it may be used by several threads.
 */
public final class ImageFolder {
    /** Documents that share a folder may be converted side by side, each with an image folder of its own. */
    private static final Object MANIFESTS = new Object();

    private final Path folder;
    private final ImageManifest before;
    private final ImageClaims others;
    private final ImageManifest now = new ImageManifest();
    private final Set<String> documents = new HashSet<>();
    private final Map<String, Claim> claims = new HashMap<>();

    private ImageFolder(Path folder, ImageManifest before, ImageClaims others) {
        this.folder = folder;
        this.before = before;
        this.others = others;
    }

    /** The folder need not exist: it is made with its first image. */
    public static ImageFolder open(Path folder) throws IOException {
        return open(folder, new ImageClaims());
    }

    /**
     * As {@link #open(Path)}, for documents that are published one after the other, each into a folder opened for it.
     *
     * @param others what those before have called their images
     */
    public static ImageFolder open(Path folder, ImageClaims others) throws IOException {
        synchronized (MANIFESTS) {
            return new ImageFolder(folder, ImageManifest.read(folder), others);
        }
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
        synchronized (MANIFESTS) {
            // Others may have written down theirs since this folder was opened.
            ImageManifest latest = ImageManifest.read(folder);
            latest.images()
                    .forEach(image -> latest.documents(image).stream()
                            .filter(document -> !all && !documents.contains(document))
                            .forEach(document -> now.add(image, known(image, latest), document)));
            for (String image : latest.images()) {
                Path file = folder.resolve(image);
                if (!now.has(image) && !isClaimed(image) && isOurs(image, file, latest)) {
                    Files.delete(file);
                }
            }
            now.write(folder);
        }
    }

    private boolean isClaimed(String image) {
        return claims.containsKey(image.toLowerCase(Locale.ROOT));
    }

    synchronized void begin(String document) {
        documents.add(ImageManifest.oneLine(document));
        others.forget(folder, document);
    }

    /** What an earlier build made of a block stays, as long as the block is only broken; false if there is nothing. */
    synchronized boolean keep(String image, String document) {
        boolean made = before.has(image, document);
        if (made) {
            now.add(image, known(image, before), document);
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
        String hash = Sha256.hex(content);
        Location other = claim == null
                ? others.take(file, document, hash, place)
                : claim.image.equals(image) && Arrays.equals(claim.content, content) ? null : claim.place;
        if (other != null) {
            return new OptionKeys.Problem(
                    "two different pictures are called " + image,
                    "the other one is at " + other + "; give one of them another " + called);
        }
        boolean written = holds(file, content);
        if (!written && Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(image, file, before)) {
            return new OptionKeys.Problem(
                    "the file " + image + " is there already and is not ours",
                    "give the block another " + called + ", or remove " + file);
        }
        if (!before.hashes(image).contains(hash)) {
            synchronized (MANIFESTS) {
                ImageManifest.announce(folder, image, hash, document);
            }
        }
        if (!written) {
            AtomicFiles.write(file, content);
        }
        claims.putIfAbsent(image.toLowerCase(Locale.ROOT), new Claim(image, content, place));
        now.add(image, List.of(hash), document);
        return null;
    }

    /** The hashes of what we may have written; once an image is written anew, that is known. */
    private Set<String> known(String image, ImageManifest earlier) {
        return now.has(image) ? now.hashes(image) : earlier.hashes(image);
    }

    /** Whether a file is as we left it. What somebody changed, or put in its place, is theirs. */
    private static boolean isOurs(String image, Path file, ImageManifest written) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && written.hashes(image).contains(Sha256.hex(Files.readAllBytes(file)));
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Who took a name first. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Claim(String image, byte[] content, Location place) {}
}
