package dev.blockprint.icons.pack;

import dev.blockprint.icons.Art;
import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.Attribution;
import dev.blockprint.icons.PackFormat;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Writes a pack as {@link PackFormat} describes it. */
final class PackWriter {
    private static final int VERSION_DIGITS = 16;

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<Art, Integer> pictures = new LinkedHashMap<>();
    private final List<int[]> types = new ArrayList<>();

    void addType(Entry entry, ArtKind kind, Art art) {
        types.add(new int[] {
            string(entry.provider()),
            string(entry.category()),
            string(entry.name()),
            string(entry.title()),
            string(kind.name()),
            string(entry.tile().name()),
            string(entry.glyph()),
            picture(art)
        });
    }

    /** The number of a picture; the same art has the same number. */
    int picture(Art art) {
        return pictures.computeIfAbsent(art, any -> pictures.size());
    }

    private int string(String text) {
        return strings.computeIfAbsent(text, any -> strings.size());
    }

    /** @param keys sorted by their bytes, as ASCII strings sort by themselves */
    byte[] write(Map<String, Integer> keys, List<Attribution> attributions) throws IOException {
        byte[] names = bytes(this::writeNames);
        byte[] sources = bytes(out -> writeAttributions(out, attributions));
        byte[] keyTable = bytes(out -> writeKeys(out, keys));
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        byte[] pictureTable = bytes(out -> writePictures(out, bodies));
        String version = version(List.of(names, sources, keyTable));
        byte[] index = bytes(out -> {
            out.writeUTF(version);
            out.write(names);
            out.write(pictureTable);
            out.write(sources);
            out.write(keyTable);
        });
        int head = 2 * Integer.BYTES;
        return bytes(out -> {
            out.writeInt(head + index.length + bodies.size());
            out.writeInt(PackFormat.MAGIC);
            out.writeInt(head + index.length);
            out.write(index);
            bodies.writeTo(out);
        });
    }

    /** A hash of what the pack holds, not of how it is compressed: another zlib gives the same version. */
    private String version(List<byte[]> tables) {
        MessageDigest digest = Inputs.sha256();
        tables.forEach(digest::update);
        pictures.keySet().forEach(art -> digest.update(art.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }

    private void writeNames(DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (String string : strings.keySet()) {
            out.writeInt(text.size());
            text.write(string.getBytes(StandardCharsets.UTF_8));
        }
        out.writeInt(text.size());
        text.writeTo(out);
        out.writeInt(types.size());
        for (int[] type : types) {
            for (int field : type) {
                out.writeInt(field);
            }
        }
    }

    private void writePictures(DataOutputStream out, ByteArrayOutputStream bodies) throws IOException {
        out.writeInt(pictures.size());
        for (Art art : pictures.keySet()) {
            out.writeDouble(art.minX());
            out.writeDouble(art.minY());
            out.writeDouble(art.width());
            out.writeDouble(art.height());
            byte[] body = art.body().getBytes(StandardCharsets.UTF_8);
            byte[] packed = deflate(body);
            out.writeInt(bodies.size());
            out.writeInt(packed.length);
            out.writeInt(body.length);
            bodies.write(packed);
        }
    }

    private static void writeAttributions(DataOutputStream out, List<Attribution> attributions) throws IOException {
        out.writeInt(attributions.size());
        for (Attribution attribution : attributions) {
            out.writeUTF(attribution.source());
            out.writeUTF(attribution.version());
            out.writeUTF(attribution.licence());
            out.writeUTF(attribution.terms());
            out.writeInt(attribution.icons());
        }
    }

    private static void writeKeys(DataOutputStream out, Map<String, Integer> keys) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        out.writeInt(keys.size());
        for (Map.Entry<String, Integer> key : keys.entrySet()) {
            byte[] bytes = key.getKey().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.size());
            out.writeInt(bytes.length);
            out.writeInt(key.getValue());
            text.write(bytes);
        }
        text.writeTo(out);
    }

    private static byte[] deflate(byte[] body) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(body);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private interface Part {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Part part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.writeTo(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
