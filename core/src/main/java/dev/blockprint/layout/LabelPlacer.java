package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for the labels of edges: places along the line, on it or at either side, each with a cost for what it
 * covers; the widest label chooses first.
 */
final class LabelPlacer {
    private static final int CANDIDATES = 60;

    /** With very many labels each has fewer places to choose from. */
    private static final double MOST_WORK = 1e8;

    private static final double SHORT_RUN = 25;
    private static final double BESIDE = 18;
    private static final double OFF_MIDDLE = 40;
    private static final double ON_OWN_LINE = 70;
    private static final double OTHER_RUN = 30;

    private final Tree tree;
    private final List<List<Point>> lines;
    private final Covering covering;

    LabelPlacer(Tree tree, List<List<Point>> lines) {
        this.tree = tree;
        this.lines = lines;
        this.covering = new Covering(tree, lines);
    }

    /** The labels by the index of their edge; null where an edge has none. */
    @Nullable
    TextBlock[] place() {
        @Nullable TextBlock[] labels = new @Nullable TextBlock[lines.size()];
        List<Link> links = new ArrayList<>();
        for (Link link : tree.links) {
            if (!link.label().isEmpty()) {
                links.add(link);
            }
        }
        links.sort(Comparator.comparingDouble((Link link) -> -link.labelWidth()).thenComparingInt(Link::index));
        double work = (double) links.size() * (tree.nodes.size() + tree.groups.size() + 3.0 * lines.size());
        int candidates = (int) Math.max(3, Math.min(CANDIDATES, MOST_WORK / Math.max(1, work)));
        for (Link link : links) {
            Rect box = best(link, candidates);
            covering.add(hole(box));
            labels[link.index()] =
                    new TextBlock(link.label(), box, Link.LABEL_SIZE, Link.LABEL_LINE, TextBlock.Anchor.MIDDLE);
        }
        return labels;
    }

    /** What a label cuts out of lines. */
    static Rect hole(Rect label) {
        return new Rect(
                label.x() - Distances.LABEL_PADDING,
                label.y() - 1,
                label.width() + 2 * Distances.LABEL_PADDING,
                label.height() + 2);
    }

    private Rect best(Link link, int candidates) {
        List<Point> line = lines.get(link.index());
        double longest = 0;
        for (int i = 1; i < line.size(); i++) {
            longest = Math.max(longest, Lines.length(line.get(i - 1), line.get(i)));
        }
        int perRun = Math.max(2, candidates / (line.size() - 1));
        Rect best = new Rect(line.get(0).x(), line.get(0).y(), link.labelWidth(), link.labelHeight());
        double cost = Double.MAX_VALUE;
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            double length = Lines.length(a, b);
            boolean flat = Math.abs(b.x() - a.x()) >= Math.abs(b.y() - a.y());
            double own = flat ? link.labelWidth() + 2 * Distances.LABEL_PADDING : link.labelHeight() + 2;
            boolean fits = length >= own + 2 * Distances.RUN_BESIDE_LABEL;
            double run = (length < longest - 1 ? OTHER_RUN * (1 - length / longest) : 0) + (fits ? 0 : SHORT_RUN);
            for (int k = 0; k <= perRun; k++) {
                double t = (double) k / perRun;
                double free = Math.min(t, 1 - t) * length - own / 2;
                for (int beside = fits && free >= Distances.RUN_BESIDE_LABEL - 2 ? 0 : 1; beside < 3; beside++) {
                    Rect box = box(link, a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t, flat, beside);
                    double c = run + (beside == 0 ? 0 : BESIDE) + OFF_MIDDLE * Math.abs(t - 0.5) * (length / longest);
                    if (beside > 0 && Lines.hits(line, hole(box))) {
                        c += ON_OWN_LINE;
                    }
                    if (link.loop() && inLoop(line, box)) {
                        c += ON_OWN_LINE;
                    }
                    if (c < cost) {
                        c += covering.cost(hole(box), link.index(), cost - c);
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

    private static boolean inLoop(List<Point> loop, Rect box) {
        double x = (loop.get(1).x() - box.centerX()) * (loop.get(2).x() - box.centerX());
        double y = (loop.get(2).y() - box.centerY()) * (loop.get(3).y() - box.centerY());
        return x < 0 && y < 0;
    }

    private static Rect box(Link link, double x, double y, boolean flat, int beside) {
        double w = link.labelWidth();
        double h = link.labelHeight();
        double sign = beside == 0 ? 0 : beside == 1 ? -1 : 1;
        double dx = flat ? 0 : -sign * (w / 2 + Distances.LABEL_PADDING);
        double dy = flat ? sign * (h / 2 + Distances.LABEL_PADDING / 2) : 0;
        return new Rect(x - w / 2 + dx, y - h / 2 + dy, w, h);
    }
}
