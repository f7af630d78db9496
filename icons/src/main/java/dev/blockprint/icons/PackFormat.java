package dev.blockprint.icons;

/**
 * The layout of the icon pack, in one place for its writer and its reader.
 *
 * <p>All numbers are big-endian. The pack begins with {@link #MAGIC}, the length of the index, the index, then the
 * bodies, each deflated on its own. The index holds, in this order: a version as a string; a count and that many
 * strings; a count of types, their fields as rows of {@link #TYPE_INTS} numbers of four bytes; a count of pictures,
 * each four doubles and two numbers, the offset and the length among the bodies; attributions; a count of keys, a row
 * of three numbers for each, sorted by their bytes: offset and length in the block of text that follows, and what the
 * key means. A key beginning with {@link #GLYPH} means a picture, any other a type.
 *
 * <p>Keys stay bytes, so that a look-up costs a few comparisons and loading costs next to nothing.
 */
public final class PackFormat {
    /** Where the pack stands on the class path. */
    public static final String RESOURCE = "/dev/blockprint/icons/icons.pack";

    /** The first four bytes. */
    public static final int MAGIC = 0x42504931;

    /** Provider, category, name, title, kind of art, kind of tile, name of the glyph, number of the picture. */
    public static final int TYPE_INTS = 8;

    /** Begins the key of a glyph. */
    public static final char GLYPH = '!';

    /** Stands between a module and a class in a key. */
    public static final char CLASS = ':';

    private PackFormat() {}
}
