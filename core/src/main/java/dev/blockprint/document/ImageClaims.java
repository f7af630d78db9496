package dev.blockprint.document;

import dev.blockprint.source.Location;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that documents have given to images while a program runs, so that none of them draws over the picture of
 * another. May be used by several threads.
 */
public final class ImageClaims {
    private record Claim(Path folder, String document, String hash, Location place) {}

    private final Map<String, Claim> claims = new HashMap<>();

    /** A document that is published again begins anew. */
    synchronized void forget(Path folder, String document) {
        claims.values()
                .removeIf(claim -> claim.folder.equals(folder.toAbsolutePath()) && claim.document.equals(document));
    }

    /** Where another document has given the name to another picture; null if the name is free, or the picture the same. */
    synchronized @Nullable Location take(Path file, String document, String hash, Location place) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Claim mine = new Claim(folder == null ? absolute : folder, document, hash, place);
        Claim taken = claims.putIfAbsent(absolute.toString().toLowerCase(Locale.ROOT), mine);
        return taken == null || taken.hash.equals(hash) || taken.document.equals(document) ? null : taken.place;
    }
}
