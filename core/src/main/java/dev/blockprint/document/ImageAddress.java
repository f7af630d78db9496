package dev.blockprint.document;

import java.nio.charset.StandardCharsets;

/** Decides how a document refers to an image. */
@FunctionalInterface
public interface ImageAddress {
    /** The address as it stands in HTML's {@code src} before HTML's own escaping: percent-encoded where needed. */
    String of(Image image);

    /** The file's name behind {@code base}, with a slash between them where the base has none; the base may be empty. */
    static ImageAddress under(String base) {
        String folder = base.isEmpty() || base.endsWith("/") ? base : base + "/";
        return image -> encode(folder + image.name());
    }

    /** {@code address} with percent escapes for whatever would end it early; escapes that it has are kept. */
    static String encode(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c > ' ' && c < 0x7f && "\"<>\\^`{|}()".indexOf(c) < 0;
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                encoded.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
