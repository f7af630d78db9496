package dev.blockprint.layout;

import dev.blockprint.look.Strokes;
import dev.blockprint.model.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for the numbers of steps on their lines: the middle of the longest run, and where something is in the way,
 * along the line away from it.
 */
final class StepPlacer {
    /** Between the middles of two numbers, less their size. */
    private static final double BETWEEN = 5;

    /** What stays to be seen of a line beside a number, and before a head. */
    private static final double BESIDE = 4;

    private static final double HEAD = 9;
    private static final double STRIDE = 4;
    private static final int MOST_PLACES = 40;
    private static final double OTHER_RUN = 30;
    private static final double OFF_MIDDLE = 40;
    private static final double SHORT_RUN = 200;
    private static final double OFF_LINE = 400;

    /** On the line, and where that is taken, above, below and beside it. */
    private static final int[][] AROUND = {{0, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, 0}};

    private final Tree tree;
    private final List<EdgePath> paths;
    private final Covering covering;

    /**
     * Numbers are placed last.
     *
     * @param paths of the edges, by their index
     * @param covering knows the lines as they are drawn, and the labels
     */
    StepPlacer(Tree tree, List<EdgePath> paths, Covering covering) {
        this.tree = tree;
        this.paths = paths;
        this.covering = covering;
    }

    List<PlacedMark> place() {
        List<PlacedMark> placed = new ArrayList<>();
        for (Link link : tree.links) {
            for (Mark mark : link.marks()) {
                if (shared(placed, mark, paths.get(link.index()).samples())) {
                    continue;
                }
                Rect box = best(link, mark);
                covering.add(box.grow(BETWEEN));
                placed.add(new PlacedMark(true, mark.text(), box, new Anchor.OfEdge(link.index())));
            }
        }
        return placed;
    }

    /** Lines of one step that run together need its number once. */
    private static boolean shared(List<PlacedMark> placed, Mark mark, List<Point> line) {
        return placed.stream()
                .filter(other -> other.text().equals(mark.text()))
                .anyMatch(other -> Lines.hits(
                        line, new Rect(other.box().centerX(), other.box().centerY(), 0, 0).grow(1)));
    }

    private Rect best(Link link, Mark mark) {
        List<List<Point>> runs = runs(paths.get(link.index()));
        double longest = runs.stream().mapToDouble(Lines::length).max().orElse(0);
        Rect best = mark.around(runs.get(0).get(0).x(), runs.get(0).get(0).y());
        double cost = Double.MAX_VALUE;
        for (int i = 0; i < runs.size(); i++) {
            double length = Lines.length(runs.get(i));
            double from = mark.width() / 2 + BESIDE + (i == 0 ? HEAD : 0);
            double to = length - mark.width() / 2 - BESIDE - (i == runs.size() - 1 ? HEAD : 0);
            double run = from > to ? SHORT_RUN : 0;
            run += length < longest - 1 ? OTHER_RUN * (1 - length / longest) : 0;
            int places = from > to ? 0 : (int) Math.min(MOST_PLACES, (to - from) / STRIDE);
            for (int k = 0; k <= places; k++) {
                double at = places == 0 ? length / 2 : at(k, from, to, length, places);
                Point point = Lines.along(runs.get(i), at);
                double off = run + OFF_MIDDLE * Math.abs(at - length / 2) / Math.max(1, longest);
                for (int beside = 0; beside < AROUND.length; beside++) {
                    double dx = AROUND[beside][0] * (mark.width() / 2 + BESIDE);
                    double dy = AROUND[beside][1] * (mark.height() / 2 + BESIDE);
                    Rect box = mark.around(point.x() + dx, point.y() + dy);
                    double c = off + (beside == 0 ? 0 : OFF_LINE);
                    if (c < cost) {
                        c += covering.cost(box.grow(Strokes.STEP_RING), link.index(), cost - c);
                    }
                    if (c < cost - 1e-9) {
                        cost = c;
                        best = box;
                    }
                }
            }
        }
        return best;
    }

    /** The middle first, then by turns before and behind it. */
    private static double at(int k, double from, double to, double length, int places) {
        double reach = Math.min(length / 2 - from, to - length / 2);
        double step = Math.max(reach, (to - from) / 2) * 2 / places;
        int turn = (k + 1) / 2;
        double away = turn * step * (k % 2 == 0 ? 1 : -1);
        return Math.max(from, Math.min(to, length / 2 + away));
    }

    /** Straight runs, or a whole curve. */
    private static List<List<Point>> runs(EdgePath path) {
        if (path instanceof EdgePath.Curves) {
            return List.of(path.samples());
        }
        List<Point> points = path.samples();
        List<List<Point>> runs = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            runs.add(points.subList(i - 1, i + 1));
        }
        return runs;
    }
}
