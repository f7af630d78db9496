package dev.blockprint.picture.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one may click: whatever is painted between a link's begin and its end. */
final class LinkAreas {
    /**
     * Where one may click.
     *
     * @param area on the page
     */
    record Link(String address, Rectangle2D area) {}

    private final List<Link> links = new ArrayList<>();
    private @Nullable String open;
    private @Nullable Rectangle2D covered;

    void begin(String address) {
        open = address;
        covered = null;
    }

    /** {@code box} is painted, moved by {@code transform}. */
    void cover(Rectangle2D box, AffineTransform transform) {
        if (open != null) {
            Rectangle2D onPage = transform.createTransformedShape(box).getBounds2D();
            covered = covered == null ? onPage : covered.createUnion(onPage);
        }
    }

    void end() {
        if (open != null && covered != null) {
            links.add(new Link(open, covered));
        }
        open = null;
    }

    List<Link> links() {
        return List.copyOf(links);
    }
}
