package dev.blockprint.icons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pack as {@link PackFormat} describes it. It is kept as the bytes that it is; names, types and pictures are made
 * of them when they are asked for, because most programs want a dozen of three thousand.
 */
final class Pack {
    private static final int PICTURE_BYTES = 4 * Double.BYTES + 3 * Integer.BYTES;
    private static final int KEY_BYTES = 3 * Integer.BYTES;

    private final byte[] pack;
    private final ByteBuffer numbers;
    private final int bodiesStart;
    private final String version;
    private final int stringsStart;
    private final int stringText;
    private final @Nullable IconType[] types;
    private final int typesStart;
    private final int picturesStart;
    private final List<Attribution> attributions;
    private final int keyCount;
    private final int keysStart;
    private final int keyText;

    private Pack(byte[] pack) {
        this.pack = pack;
        this.numbers = ByteBuffer.wrap(pack);
        ByteBuffer in = numbers.duplicate();
        if (in.getInt() != PackFormat.MAGIC) {
            throw new IllegalStateException("not an icon pack: " + PackFormat.RESOURCE);
        }
        bodiesStart = in.getInt();
        version = string(in);
        int strings = in.getInt();
        stringsStart = in.position();
        stringText = stringsStart + (strings + 1) * Integer.BYTES;
        in.position(stringText + numbers.getInt(stringsStart + strings * Integer.BYTES));
        types = new IconType[in.getInt()];
        typesStart = in.position();
        in.position(typesStart + types.length * PackFormat.TYPE_INTS * Integer.BYTES);
        int pictures = in.getInt();
        picturesStart = in.position();
        in.position(picturesStart + pictures * PICTURE_BYTES);
        attributions = attributions(in);
        keyCount = in.getInt();
        keysStart = in.position();
        keyText = keysStart + keyCount * KEY_BYTES;
    }

    static Pack load() {
        try (InputStream in = Pack.class.getResourceAsStream(PackFormat.RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the icon pack is missing: " + PackFormat.RESOURCE);
            }
            byte[] head = in.readNBytes(Integer.BYTES);
            byte[] pack = new byte[ByteBuffer.wrap(head).getInt()];
            if (in.readNBytes(pack, 0, pack.length) < pack.length) {
                throw new IllegalStateException("the icon pack is cut short: " + PackFormat.RESOURCE);
            }
            return new Pack(pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return version;
    }

    List<Attribution> attributions() {
        return attributions;
    }

    int typeCount() {
        return types.length;
    }

    /** The type of this number; made at the first call, the same object ever after but for a race that does no harm. */
    IconType type(int number) {
        IconType type = types[number];
        if (type == null) {
            type = new IconType(
                    string(field(number, 0)),
                    string(field(number, 1)),
                    string(field(number, 2)),
                    string(field(number, 3)),
                    ArtKind.valueOf(string(field(number, 4))),
                    TileKind.valueOf(string(field(number, 5))),
                    string(field(number, 6)));
            types[number] = type;
        }
        return type;
    }

    private String string(int number) {
        int from = numbers.getInt(stringsStart + number * Integer.BYTES);
        int to = numbers.getInt(stringsStart + (number + 1) * Integer.BYTES);
        return new String(pack, stringText + from, to - from, StandardCharsets.UTF_8);
    }

    int pictureOf(int type) {
        return field(type, 7);
    }

    private int field(int type, int field) {
        return numbers.getInt(typesStart + (type * PackFormat.TYPE_INTS + field) * Integer.BYTES);
    }

    /** What a key means, found by binary search over the sorted keys. */
    OptionalInt find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = keyCount - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = keyText + keyField(middle, 0);
            int order = Arrays.compareUnsigned(pack, start, start + keyField(middle, 1), wanted, 0, wanted.length);
            if (order == 0) {
                return OptionalInt.of(keyField(middle, 2));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    private int keyField(int key, int field) {
        return numbers.getInt(keysStart + key * KEY_BYTES + field * Integer.BYTES);
    }

    Art picture(int number) {
        ByteBuffer in = numbers.duplicate().position(picturesStart + number * PICTURE_BYTES);
        return new Art(
                in.getDouble(),
                in.getDouble(),
                in.getDouble(),
                in.getDouble(),
                body(in.getInt(), in.getInt(), in.getInt()));
    }

    private String body(int offset, int packed, int length) {
        Inflater inflater = new Inflater(true);
        try {
            byte[] body = new byte[length];
            inflater.setInput(pack, bodiesStart + offset, packed);
            int done = 0;
            while (done < length) {
                int more = inflater.inflate(body, done, length - done);
                if (more == 0) {
                    throw new IllegalStateException("a picture in the icon pack is cut short");
                }
                done += more;
            }
            return new String(body, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalStateException("the icon pack is damaged", e);
        } finally {
            inflater.end();
        }
    }

    private static List<Attribution> attributions(ByteBuffer in) {
        int count = in.getInt();
        List<Attribution> attributions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            attributions.add(new Attribution(string(in), string(in), string(in), string(in), in.getInt()));
        }
        return List.copyOf(attributions);
    }

    private static String string(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort() & 0xffff];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
