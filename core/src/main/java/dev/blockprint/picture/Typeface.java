package dev.blockprint.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of letters, out of the typeface that the build put beside this class: no font of the system is needed,
 * nor anything of Java that looks for some. Only lines with what it lacks, and those from right to left, are left to Java
 * and the fonts of the system, if there are some.
 */
public final class Typeface {
    static final Typeface REGULAR = new Typeface(false);
    static final Typeface BOLD = new Typeface(true);

    /** Outlines are taken at the typeface's own grid, where they are exact. */
    static final int UNITS_PER_EM = 2048;

    private final boolean bold;
    private final TrueTypeFont font;
    private final CmapLookup numbers;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    private Typeface(boolean bold) {
        this.bold = bold;
        try (InputStream in = file()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            numbers = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface cannot be read", e);
        }
    }

    /** The one of a weight. */
    public static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Its file, a TrueType font. The caller closes it. */
    public InputStream file() {
        InputStream in = Typeface.class.getResourceAsStream(bold ? "bold.ttf" : "regular.ttf");
        if (in == null) {
            throw new IllegalStateException("the typeface is missing: build the module with Maven");
        }
        return in;
    }

    /** Whether it draws {@code text} without another's help, one glyph for each character, from left to right. */
    public boolean draws(String text) {
        char[] chars = text.toCharArray();
        return text.codePoints().allMatch(this::has) && !Bidi.requiresBidi(chars, 0, chars.length);
    }

    boolean has(int character) {
        return numbers.getGlyphId(character) != 0;
    }

    /** A line of text as the data of a path, in units, on a baseline at 0. */
    record Outline(String data, double advance) {}

    /** The outline of {@code text}; {@code missing} is told each character that nothing can draw. */
    Outline outline(String text, IntConsumer missing) {
        if (!draws(text)) {
            Outline helped = SystemFonts.outline(this, bold, text, missing);
            if (helped != null) {
                return helped;
            }
            text.codePoints().filter(c -> !has(c)).forEach(missing);
        }
        PathData data = new PathData();
        double x = 0;
        for (int c : inVisualOrder(text).codePoints().toArray()) {
            Glyph glyph = glyph(numbers.getGlyphId(c));
            // A glyph stands with its foot on zero and grows upwards.
            data.add(glyph.path().getPathIterator(new AffineTransform(1, 0, 0, -1, x, 0)));
            x += glyph.advance();
        }
        return new Outline(data.toString(), x);
    }

    private record Glyph(GeneralPath path, int advance) {}

    private synchronized Glyph glyph(int number) {
        return glyphs.computeIfAbsent(number, this::read);
    }

    private Glyph read(int number) {
        try {
            GlyphData data = font.getGlyph().getGlyph(number);
            return new Glyph(data == null ? new GeneralPath() : data.getPath(), font.getAdvanceWidth(number));
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface cannot be read", e);
        }
    }

    private static String inVisualOrder(String text) {
        char[] chars = text.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Integer[] characters = text.codePoints().boxed().toArray(Integer[]::new);
        byte[] levels = new byte[characters.length];
        for (int i = 0, at = 0; i < levels.length; at += Character.charCount(characters[i]), i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        StringBuilder visual = new StringBuilder();
        for (int c : characters) {
            visual.appendCodePoint(c);
        }
        return visual.toString();
    }
}
