package dev.blockprint.picture.pixels;

import java.util.Arrays;
import java.util.List;

/**
 * How much of each pixel polygons cover. A row of pixels is cut into {@value #LINES} lines; where a line is inside is
 * measured along it in steps of 1 / {@value #UNIT} px. All of it is arithmetic of whole numbers.
 */
final class Scanner {
    /** The lines of a row of pixels. */
    private static final int LINES = 16;
    /** Steps in a pixel. */
    private static final int UNIT = 256;

    private static final int STEPS_OF_LINE = UNIT / LINES;
    private static final int FULL = LINES * UNIT;
    /** Bits below a step, so that a long slanted edge does not drift. */
    private static final int FRACTION = 20;
    /** A point further away is moved nearer, in px; far more than a picture is large. */
    private static final double FARTHEST = 1 << 28;

    private final Bounds clip;
    private final boolean evenOdd;
    private int edges;
    /** Of each edge: its first line and the one after its last, its place on the first line, its slope, its sense. */
    private int[] first = new int[64];

    private int[] end = new int[64];
    private long[] place = new long[64];
    private long[] slope = new long[64];
    private int[] sense = new int[64];

    private int[] active = new int[16];
    private int actives;
    private int least = Integer.MAX_VALUE;
    private int most = Integer.MIN_VALUE;
    /** What the coverage grows by from one pixel to the next. */
    private final int[] growth;

    private final int[] coverage;

    private Scanner(Bounds clip, boolean evenOdd) {
        this.clip = clip;
        this.evenOdd = evenOdd;
        growth = new int[clip.width() + 2];
        coverage = new int[clip.width()];
    }

    /** Takes the coverage of the pixels of one row. */
    interface Row {
        /** {@code coverage} holds 0 to 255 for each pixel of the row from {@code left} on; it is used again. */
        void accept(int y, int left, int[] coverage, int from, int to);
    }

    /**
     * Gives each row that polygons touch, from the top, to {@code row}.
     *
     * @param polygons in pixels; those that are open count as closed
     * @param clip no pixel outside of it is given
     */
    static void scan(List<Polyline> polygons, boolean evenOdd, Bounds clip, Row row) {
        Bounds bounds = Bounds.of(polygons).intersection(clip);
        if (bounds.isEmpty()) {
            return;
        }
        Scanner scanner = new Scanner(bounds, evenOdd);
        for (Polyline polygon : polygons) {
            for (int i = 0; i < polygon.size(); i++) {
                int next = i + 1 == polygon.size() ? 0 : i + 1;
                scanner.edge(polygon.x(i), polygon.y(i), polygon.x(next), polygon.y(next));
            }
        }
        scanner.scan(row);
    }

    private void edge(double fromX, double fromY, double toX, double toY) {
        long y0 = steps(fromY);
        long y1 = steps(toY);
        if (y0 == y1) {
            return;
        }
        boolean down = y0 < y1;
        long x0 = steps(down ? fromX : toX);
        long x1 = steps(down ? toX : fromX);
        long top = Math.min(y0, y1);
        long bottom = Math.max(y0, y1);
        long from = Math.max(line(top), (long) clip.top() * LINES);
        long to = Math.min(line(bottom), (long) clip.bottom() * LINES);
        if (from >= to) {
            return;
        }
        if (edges == first.length) {
            grow();
        }
        long rise = ((x1 - x0) << FRACTION) / (bottom - top);
        first[edges] = (int) from;
        end[edges] = (int) to;
        place[edges] = (x0 << FRACTION) + rise * (from * STEPS_OF_LINE + STEPS_OF_LINE / 2 - top);
        slope[edges] = rise * STEPS_OF_LINE;
        sense[edges] = down ? 1 : -1;
        edges++;
    }

    private void grow() {
        int room = 2 * edges;
        first = Arrays.copyOf(first, room);
        end = Arrays.copyOf(end, room);
        place = Arrays.copyOf(place, room);
        slope = Arrays.copyOf(slope, room);
        sense = Arrays.copyOf(sense, room);
    }

    private static long steps(double px) {
        return Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, px)) * UNIT);
    }

    /** The first line whose middle is at or below a place. */
    private static long line(long y) {
        return Math.floorDiv(y + STEPS_OF_LINE / 2 - 1, STEPS_OF_LINE);
    }

    private void scan(Row row) {
        long[] order = new long[edges];
        for (int i = 0; i < edges; i++) {
            order[i] = ((long) first[i] << 32) | i;
        }
        Arrays.sort(order);
        int next = 0;
        int line = 0;
        while (next < edges || actives > 0) {
            if (actives == 0) {
                line = first[(int) order[next]];
            }
            while (next < edges && first[(int) order[next]] == line) {
                begin((int) order[next++]);
            }
            sort();
            spans();
            advance(line + 1);
            line++;
            if (Math.floorMod(line, LINES) == 0 || (actives == 0 && !sameRow(order, next, line))) {
                flush(row, Math.floorDiv(line - 1, LINES));
            }
        }
    }

    private boolean sameRow(long[] order, int next, int line) {
        return next < edges && Math.floorDiv(first[(int) order[next]], LINES) == Math.floorDiv(line - 1, LINES);
    }

    private void begin(int edge) {
        if (actives == active.length) {
            active = Arrays.copyOf(active, 2 * actives);
        }
        active[actives++] = edge;
    }

    /** By place; the order of one line is nearly that of the line before. */
    private void sort() {
        for (int i = 1; i < actives; i++) {
            int edge = active[i];
            long at = place[edge];
            int j = i;
            while (j > 0 && place[active[j - 1]] > at) {
                active[j] = active[j - 1];
                j--;
            }
            active[j] = edge;
        }
    }

    private void spans() {
        int winding = 0;
        int start = 0;
        for (int i = 0; i < actives; i++) {
            int edge = active[i];
            boolean inside = inside(winding);
            winding += sense[edge];
            if (!inside && inside(winding)) {
                start = step(place[edge]);
            } else if (inside && !inside(winding)) {
                span(start, step(place[edge]));
            }
        }
    }

    private boolean inside(int winding) {
        return evenOdd ? (winding & 1) != 0 : winding != 0;
    }

    /** In steps from the left of the clip, inside of it. */
    private int step(long place) {
        long at = (place >> FRACTION) - (long) clip.left() * UNIT;
        return (int) Math.max(0, Math.min((long) clip.width() * UNIT, at));
    }

    private void span(int from, int to) {
        if (from < to) {
            edge(from, 1);
            edge(to, -1);
            least = Math.min(least, from / UNIT);
            most = Math.max(most, (to - 1) / UNIT);
        }
    }

    private void edge(int at, int sign) {
        int part = at % UNIT;
        growth[at / UNIT] += sign * (UNIT - part);
        growth[at / UNIT + 1] += sign * part;
    }

    private void advance(int line) {
        int kept = 0;
        for (int i = 0; i < actives; i++) {
            int edge = active[i];
            if (end[edge] > line) {
                place[edge] += slope[edge];
                active[kept++] = edge;
            }
        }
        actives = kept;
    }

    private void flush(Row row, int y) {
        if (least > most) {
            return;
        }
        int sum = 0;
        for (int x = least; x <= most; x++) {
            sum += growth[x];
            coverage[x] = (sum * 255 + FULL / 2) / FULL;
        }
        Arrays.fill(growth, least, most + 3 > growth.length ? growth.length : most + 3, 0);
        row.accept(y, clip.left(), coverage, least, most + 1);
        least = Integer.MAX_VALUE;
        most = Integer.MIN_VALUE;
    }
}
