package dev.blockprint.picture.pixels;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.Color;
import java.awt.Paint;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;

/**
 * Puts paints into a mask. For the SVG library a mask is a paint that holds another one, and only its own output knows how
 * to put one into the other; so such an output, which paints nothing, is asked.
 */
final class MaskedPaint {
    private final Output keeper;

    private MaskedPaint(Output keeper) {
        this.keeper = keeper;
    }

    /** A mask that still holds {@code inner}. */
    static MaskedPaint of(Supplier<Paint> mask, Paint inner) {
        BufferedImage unused = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        MaskedPaint masked = new MaskedPaint(Output.createForGraphics(unused.createGraphics()));
        masked.keeper.setPaint(inner);
        masked.keeper.setPaint(mask);
        return masked;
    }

    MaskedPaint copy() {
        return new MaskedPaint(keeper.createChild());
    }

    void set(Paint inner) {
        keeper.setPaint(inner);
    }

    /** The mask with what it holds. */
    Paint paint() {
        Paint[] found = {Color.BLACK};
        keeper.debugPaint(graphics -> found[0] = graphics.getPaint());
        return found[0];
    }

    void dispose() {
        keeper.dispose();
    }
}
