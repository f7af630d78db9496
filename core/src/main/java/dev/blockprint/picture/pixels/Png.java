package dev.blockprint.picture.pixels;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes PNG files with nothing in them that could differ: no time, no names, one way to filter. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHANNELS = 4;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final double PX_PER_INCH = 96;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Png() {}

    /** {@code argb} is row by row, not premultiplied; {@code scale} is how many pixels there are to a CSS px. */
    static byte[] encode(int[] argb, int width, int height, double scale) {
        Png png = new Png();
        png.out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 6);
        png.chunk("IHDR", header.array());
        png.chunk("sRGB", new byte[] {0});
        int density = (int) Math.round(PX_PER_INCH * INCHES_PER_METRE * scale);
        png.chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(density)
                        .putInt(density)
                        .put((byte) 1)
                        .array());
        png.chunk("IDAT", Deflate.compress(filter(argb, width, height)));
        png.chunk("IEND", new byte[0]);
        return png.out.toByteArray();
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** Every row as its difference to the one above (filter type Up): flat areas become zeros. */
    private static byte[] filter(int[] argb, int width, int height) {
        int stride = width * CHANNELS;
        byte[] rows = new byte[(stride + 1) * height];
        byte[] above = new byte[stride];
        byte[] row = new byte[stride];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                row[x * CHANNELS] = (byte) (pixel >> 16);
                row[x * CHANNELS + 1] = (byte) (pixel >> 8);
                row[x * CHANNELS + 2] = (byte) pixel;
                row[x * CHANNELS + 3] = (byte) (pixel >>> 24);
            }
            int at = y * (stride + 1);
            rows[at] = 2;
            for (int i = 0; i < stride; i++) {
                rows[at + 1 + i] = (byte) (row[i] - above[i]);
            }
            System.arraycopy(row, 0, above, 0, stride);
        }
        return rows;
    }
}
