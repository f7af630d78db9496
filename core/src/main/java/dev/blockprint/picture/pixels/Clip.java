package dev.blockprint.picture.pixels;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a picture may be painted: a rectangle of pixels, and how much of each of them if that differs. */
final class Clip {
    private final Bounds bounds;
    private final byte @Nullable [] mask;

    private Clip(Bounds bounds, byte @Nullable [] mask) {
        this.bounds = bounds;
        this.mask = mask;
    }

    static Clip of(Bounds bounds) {
        return new Clip(bounds, null);
    }

    Bounds bounds() {
        return bounds;
    }

    /** What is also in a rectangle of whole pixels. */
    Clip and(Bounds other) {
        Bounds both = bounds.intersection(other);
        byte[] shares = mask;
        if (shares == null) {
            return of(both);
        }
        byte[] cut = new byte[both.width() * both.height()];
        for (int y = 0; y < both.height(); y++) {
            System.arraycopy(shares, at(both.left(), both.top() + y), cut, y * both.width(), both.width());
        }
        return new Clip(both, cut);
    }

    /** What is also in polygons. */
    Clip and(List<Polyline> polygons, boolean evenOdd) {
        Bounds both = bounds.intersection(Bounds.of(polygons));
        byte[] shares = new byte[both.width() * both.height()];
        Clip cut = new Clip(both, shares);
        Scanner.scan(polygons, evenOdd, both, (y, left, coverage, from, to) -> {
            for (int x = from; x < to; x++) {
                shares[cut.at(left + x, y)] = (byte) share(left + x, y, coverage[x]);
            }
        });
        return cut;
    }

    /** The share of a pixel inside, if {@code coverage} of it is to be painted; both 0 to 255. */
    int share(int x, int y, int coverage) {
        byte[] shares = mask;
        return shares == null ? coverage : Pixels.product(coverage, shares[at(x, y)] & 0xFF);
    }

    private int at(int x, int y) {
        return (y - bounds.top()) * bounds.width() + x - bounds.left();
    }
}
