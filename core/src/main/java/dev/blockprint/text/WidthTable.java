package dev.blockprint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The table of advance widths that the build took out of the typeface. */
final class WidthTable {
    static final WidthTable INSTANCE = load();

    private final double unitsPerEm;
    private final int[] characters;
    private final char[] regular;
    private final char[] bold;

    private WidthTable(double unitsPerEm, int[] characters, char[] regular, char[] bold) {
        this.unitsPerEm = unitsPerEm;
        this.characters = characters;
        this.regular = regular;
        this.bold = bold;
    }

    /** The width of {@code character}, or {@code otherwise} where the typeface lacks it. */
    double ems(int character, boolean heavy, double otherwise) {
        int at = Arrays.binarySearch(characters, character);
        return at < 0 ? otherwise : (heavy ? bold[at] : regular[at]) / unitsPerEm;
    }

    boolean covers(int character) {
        return Arrays.binarySearch(characters, character) >= 0;
    }

    private static WidthTable load() {
        try (InputStream in = WidthTable.class.getResourceAsStream("widths.bin")) {
            if (in == null) {
                throw new IllegalStateException("the table of text widths is missing: build the module with Maven");
            }
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            double unitsPerEm = bytes.getChar();
            int count = bytes.getChar();
            int[] characters = new int[count];
            char[] regular = new char[count];
            char[] bold = new char[count];
            int character = 0;
            for (int i = 0; i < count; i++) {
                character += bytes.getChar();
                characters[i] = character;
                regular[i] = bytes.getChar();
                bold[i] = bytes.getChar();
            }
            return new WidthTable(unitsPerEm, characters, regular, bold);
        } catch (IOException e) {
            throw new UncheckedIOException("the table of text widths cannot be read", e);
        }
    }
}
