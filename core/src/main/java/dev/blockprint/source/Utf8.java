package dev.blockprint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8.
 *
 * @param source the text, a byte order mark included; up to the first byte that is none if there is one
 * @param whole whether all bytes were UTF-8
 */
public record Utf8(SourceText source, boolean whole) {
    /** Decodes; {@code name} is what messages call the text. */
    public static Utf8 decode(String name, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        return new Utf8(SourceText.of(name, text.flip().toString()), !result.isError());
    }

    /** Where the text ends: before the first bad byte, unless it is whole. */
    public Span end() {
        return new Span(source.length(), source.length());
    }
}
