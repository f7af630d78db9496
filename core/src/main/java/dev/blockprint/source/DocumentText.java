package dev.blockprint.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file's bytes as text: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @param charset what the bytes are in
 * @param mark the length of the byte order mark, in bytes
 */
public record DocumentText(String text, Charset charset, int mark) {

    /** Without the byte order mark. */
    public static DocumentText decode(byte[] bytes) throws CharacterCodingException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, StandardCharsets.UTF_16BE, 2);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, StandardCharsets.UTF_16LE, 2);
        }
        return decode(bytes, StandardCharsets.UTF_8, 0);
    }

    /** Another text in the form of this one, its byte order mark taken from {@code original}. */
    public byte[] encode(String other, byte[] original) {
        byte[] content = other.getBytes(charset);
        byte[] bytes = Arrays.copyOf(original, mark + content.length);
        System.arraycopy(content, 0, bytes, mark, content.length);
        return bytes;
    }

    private static DocumentText decode(byte[] bytes, Charset charset, int mark) throws CharacterCodingException {
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                .toString();
        return new DocumentText(text, charset, mark);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
