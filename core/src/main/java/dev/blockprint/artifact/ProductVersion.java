package dev.blockprint.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which build of the product this is. */
public final class ProductVersion {
    /** Changes with the code of this module and with its typeface; for the keys of caches. */
    public static final String BUILD = load();

    private ProductVersion() {}

    private static String load() {
        try (InputStream in = ProductVersion.class.getResourceAsStream("build-id")) {
            if (in == null) {
                throw new IllegalStateException("the build's number is missing: build the module with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
