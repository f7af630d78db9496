package dev.blockprint.icons;

/**
 * The layout of the icon pack, in one place for its writer and its reader.
 *
 * <p>All numbers are big-endian, of four bytes unless said otherwise. First stands the length of all that follows:
 *
 * <ul>
 *   <li>{@link #MAGIC}, the offset of the bodies from there, a version with its length in two bytes before it;
 *   <li>strings: how many, their offsets and the end of the last one, their text;
 *   <li>types: how many, {@link #TYPE_INTS} numbers for each;
 *   <li>pictures: how many, for each four doubles (the view box) and the body's offset, packed and full length;
 *   <li>attributions: how many, for each four strings with their lengths in two bytes and a number;
 *   <li>keys, sorted by their bytes: how many, for each its offset and length in the text that follows the last one,
 *       and the number of what it means: a picture if it begins with {@link #GLYPH}, else a type;
 *   <li>the bodies of the pictures, each deflated on its own.
 * </ul>
 *
 * <p>Keys stay bytes, so that a look-up costs a few comparisons and loading costs next to nothing.
 */
public final class PackFormat {
    /** Where the pack stands on the class path. */
    public static final String RESOURCE = "/dev/blockprint/icons/icons.pack";

    /** The first four bytes. */
    public static final int MAGIC = 0x42504931;

    /**
     * The strings of provider, category, name, title, kind of art, kind of tile and glyph, and the number of the
     * picture.
     */
    public static final int TYPE_INTS = 8;

    /** Begins the key of a glyph. */
    public static final char GLYPH = '!';

    /** Stands between a module and a class in a key. */
    public static final char CLASS = ':';

    private PackFormat() {}
}
