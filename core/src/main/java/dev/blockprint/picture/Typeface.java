package dev.blockprint.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of letters, out of the typeface that the build put beside this class: no font of the system is needed,
 * and none is registered. Only what it lacks is drawn by a font of the system, if there is one.
 */
public final class Typeface {
    static final Typeface REGULAR = new Typeface("regular.ttf");
    static final Typeface BOLD = new Typeface("bold.ttf");

    /** Outlines are taken at the typeface's own grid, where they are exact. */
    static final int UNITS_PER_EM = 2048;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Font font;
    private final int style;

    private Typeface(String resource) {
        try (InputStream in = open(resource)) {
            font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) UNITS_PER_EM);
            style = resource.startsWith("bold") ? Font.BOLD : Font.PLAIN;
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the typeface is broken", e);
        }
    }

    /** The one of a weight. */
    public static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Its file, a TrueType font. The caller closes it. */
    public InputStream file() {
        return open(style == Font.BOLD ? "bold.ttf" : "regular.ttf");
    }

    /** Whether it draws {@code text} without another's help, one glyph for each character, from left to right. */
    public boolean draws(String text) {
        char[] chars = text.toCharArray();
        return font.canDisplayUpTo(text) < 0 && !Bidi.requiresBidi(chars, 0, chars.length);
    }

    private static InputStream open(String resource) {
        InputStream in = Typeface.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the typeface is missing: build the module with Maven");
        }
        return in;
    }

    /** A line of text as the data of a path, in units, on a baseline at 0. */
    record Outline(String data, double advance) {}

    /** The outline of {@code text}; {@code missing} is told each character that nothing can draw. */
    Outline outline(String text, IntConsumer missing) {
        if (draws(text)) {
            var glyphs = font.createGlyphVector(UNHINTED, text);
            return new Outline(
                    data(glyphs.getOutline().getPathIterator(null)),
                    glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
        }
        return mixed(text, missing);
    }

    private Outline mixed(String text, IntConsumer missing) {
        Font fallback = fallback(missing, text);
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (!font.canDisplay(c) && fallback != null) {
                if (!fallback.canDisplay(c)) {
                    missing.accept(c);
                }
                attributed.addAttribute(TextAttribute.FONT, fallback, i, end);
            }
            i = end;
        }
        TextLayout line = new TextLayout(attributed.getIterator(), UNHINTED);
        return new Outline(data(line.getOutline(new AffineTransform()).getPathIterator(null)), line.getAdvance());
    }

    /** The system's own sans-serif; null where there is none, and then all that the typeface lacks is missing. */
    private @Nullable Font fallback(IntConsumer missing, String text) {
        try {
            Font system = new Font(Font.SANS_SERIF, style, UNITS_PER_EM);
            system.canDisplay('x');
            return system;
        } catch (RuntimeException | Error e) { // what Java throws where there is no fontconfig depends on its version
            text.codePoints().filter(c -> !font.canDisplay(c)).forEach(missing);
            return null;
        }
    }

    private static String data(PathIterator path) {
        PathData data = new PathData();
        double[] p = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> data.move(p[0], p[1]);
                case PathIterator.SEG_LINETO -> data.line(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> data.bend(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> data.curve(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> data.close();
            }
        }
        return data.toString();
    }
}
