package dev.blockprint.artifact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What decides a picture, as one number: everything that is added, in the order added. Whatever can change the bytes of
 * a picture has to be added, or a stale picture is found.
 */
public final class CacheKey {
    private final MessageDigest digest;

    public CacheKey() {
        digest = Sha256.digest();
    }

    /** Adds a value; null is another value than the empty text. */
    public CacheKey add(String name, @Nullable Object value) {
        part(name);
        if (value == null) {
            digest.update((byte) 0);
        } else {
            digest.update((byte) 1);
            part(value.toString());
        }
        return this;
    }

    /** The length goes first, so that no two lists of parts look the same. */
    private void part(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** The key; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
