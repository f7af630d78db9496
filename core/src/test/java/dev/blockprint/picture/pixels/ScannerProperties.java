package dev.blockprint.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScannerProperties {
    private static final int SIZE = 40;
    private static final Bounds CANVAS = new Bounds(0, 0, SIZE, SIZE);

    private static int[] coverage(List<Polyline> polygons, boolean evenOdd, Bounds clip) {
        int[] all = new int[SIZE * SIZE];
        Scanner.scan(polygons, evenOdd, clip, (y, left, coverage, from, to) -> {
            for (int x = from; x < to; x++) {
                all[y * SIZE + left + x] += coverage[x];
            }
        });
        return all;
    }

    private static double area(int[] coverage) {
        double sum = 0;
        for (int one : coverage) {
            sum += one / 255.0;
        }
        return sum;
    }

    private static Polyline polygon(double... points) {
        Polyline polygon = new Polyline();
        for (int i = 0; i < points.length; i += 2) {
            polygon.add(points[i], points[i + 1]);
        }
        return polygon;
    }

    @Provide
    Arbitrary<Double> inside() {
        return Arbitraries.doubles().between(0, SIZE);
    }

    @Provide
    Arbitrary<Double> anywhere() {
        return Arbitraries.doubles().between(-3 * SIZE, 4 * SIZE);
    }

    @Property(seed = "17", tries = 300)
    void theCoverageOfATriangleIsItsArea(
            @ForAll("inside") double x0,
            @ForAll("inside") double y0,
            @ForAll("inside") double x1,
            @ForAll("inside") double y1,
            @ForAll("inside") double x2,
            @ForAll("inside") double y2) {
        Polyline triangle = polygon(x0, y0, x1, y1, x2, y2);
        double around = Math.hypot(x1 - x0, y1 - y0) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x0 - x2, y0 - y2);
        assertThat(area(coverage(List.of(triangle), false, CANVAS)))
                .isCloseTo(Math.abs(triangle.area()) / 2, within(0.02 + around / 32));
    }

    @Property(seed = "17", tries = 300)
    void twoHalvesCoverWhatTheWholeCovers(
            @ForAll("anywhere") double x0,
            @ForAll("anywhere") double y0,
            @ForAll("anywhere") double x1,
            @ForAll("anywhere") double y1,
            @ForAll("anywhere") double x2,
            @ForAll("anywhere") double y2) {
        double mx = (x1 + x2) / 2;
        double my = (y1 + y2) / 2;
        int[] whole = coverage(List.of(polygon(x0, y0, x1, y1, x2, y2)), false, CANVAS);
        int[] one = coverage(List.of(polygon(x0, y0, x1, y1, mx, my)), false, CANVAS);
        int[] other = coverage(List.of(polygon(x0, y0, mx, my, x2, y2)), false, CANVAS);
        for (int i = 0; i < whole.length; i++) {
            assertThat(one[i] + other[i]).isCloseTo(whole[i], within(16)); // half a line of sixteen, twice
        }
    }

    @Property(seed = "17", tries = 100)
    void aClipTakesAwayWhatIsOutsideAndNothingElse(
            @ForAll("anywhere") double x0,
            @ForAll("anywhere") double y0,
            @ForAll("anywhere") double x1,
            @ForAll("anywhere") double y1) {
        List<Polyline> polygons = List.of(polygon(x0, y0, x1, y1, y0, x1), polygon(5, 5, 30, 9, 12, 33));
        Bounds clip = new Bounds(7, 9, 21, 30);
        int[] all = coverage(polygons, true, CANVAS);
        int[] some = coverage(polygons, true, clip);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                boolean in = x >= 7 && x < 21 && y >= 9 && y < 30;
                assertThat(some[y * SIZE + x]).isEqualTo(in ? all[y * SIZE + x] : 0);
            }
        }
    }

    @Property(seed = "17", tries = 50)
    void whatIsDrawnTwiceIsCoveredOnceOrByTheOtherRuleNotAtAll(
            @ForAll("inside") double x0, @ForAll("inside") double y0, @ForAll("inside") double x1) {
        Polyline triangle = polygon(x0, y0, x1, x0, y0, x1);
        int[] once = coverage(List.of(triangle), false, CANVAS);
        assertThat(coverage(List.of(triangle, triangle), false, CANVAS)).isEqualTo(once);
        assertThat(area(coverage(List.of(triangle, triangle), true, CANVAS))).isZero();
    }
}
