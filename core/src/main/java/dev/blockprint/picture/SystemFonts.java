package dev.blockprint.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Draws lines that the typeface alone cannot draw with those fonts that Java finds on the machine. */
final class SystemFonts {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private SystemFonts() {}

    /**
     * The outline of a line; null where Java finds no fonts at all.
     *
     * @param missing is told each character that nothing can draw
     */
    static Typeface.@Nullable Outline outline(Typeface typeface, boolean bold, String text, IntConsumer missing) {
        Font own;
        Font system;
        try (InputStream file = typeface.file()) {
            own = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) Typeface.UNITS_PER_EM);
            system = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, Typeface.UNITS_PER_EM);
            system.canDisplay('x');
        } catch (IOException | FontFormatException | RuntimeException | Error e) {
            return null; // what Java throws where there is no font, or nothing to look for one, depends on its version
        }
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, own);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (!own.canDisplay(c)) {
                if (draws(system, c)) {
                    attributed.addAttribute(TextAttribute.FONT, system, i, end);
                } else {
                    missing.accept(c);
                }
            }
            i = end;
        }
        TextLayout line = new TextLayout(attributed.getIterator(), UNHINTED);
        PathData data = new PathData();
        data.add(line.getOutline(new AffineTransform()).getPathIterator(null));
        return new Typeface.Outline(data.toString(), line.getAdvance());
    }

    /** A font of coloured pictures, such as of emoji, has a character and yet no outline of it. */
    private static boolean draws(Font font, int character) {
        if (!font.canDisplay(character)) {
            return false;
        }
        boolean seen = switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
        return !seen
                || !font.createGlyphVector(UNHINTED, Character.toString(character))
                        .getOutline()
                        .getBounds2D()
                        .isEmpty();
    }
}
