package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for notes that are not part of a box: close to the line or the frame that they are about, where nothing is
 * covered; if there is no such place, outside the drawing.
 */
final class NotePlacer {
    private static final double[] DISTANCES = {10, 18, 28, 40, 56, 76, 100, 130, 170, 220};
    private static final double[] PLACES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};
    private static final double[] SHIFTS = {0, 0.5, -0.5, 0.9, -0.9};
    private static final double AROUND = 5;
    private static final double OFF_MIDDLE = 40;
    private static final double SHIFTED = 6;
    private static final double OTHER_RUN = 30;
    private static final double OUTSIDE = 16;

    private final Tree tree;
    private final List<List<Point>> lines;
    private final Covering covering;
    private final List<PlacedNote> placed = new ArrayList<>();
    private double bottom;

    /**
     * Notes are placed last of all.
     *
     * @param lines of the edges as they are drawn, by their index
     * @param covering knows everything that has its place
     */
    NotePlacer(Tree tree, List<List<Point>> lines, Covering covering) {
        this.tree = tree;
        this.lines = lines;
        this.covering = covering;
        bottom = tree.root.bounds().bottom();
        for (List<Point> line : lines) {
            for (Point point : line) {
                bottom = Math.max(bottom, point.y());
            }
        }
    }

    List<PlacedNote> place() {
        for (Link link : tree.links) {
            List<Point> line = lines.get(link.index());
            for (NoteBox note : tree.notes.of(link.index())) {
                List<List<Point>> runs = new ArrayList<>();
                for (int i = 1; i < line.size(); i++) {
                    runs.add(List.of(line.get(i - 1), line.get(i)));
                }
                add(note, beside(note, runs), Lines.along(line, Lines.length(line) / 2));
            }
        }
        for (GroupItem group : tree.groups) {
            if (group.group != null) {
                Rect box = group.bounds();
                Point left = new Point(box.x(), box.bottom());
                Point right = new Point(box.right(), box.bottom());
                for (NoteBox note : tree.notes.below(group.group)) {
                    add(note, beside(note, List.of(List.of(left, right))), new Point(box.centerX(), box.bottom()));
                }
            }
        }
        return placed;
    }

    private void add(NoteBox note, @Nullable PlacedNote found, Point middle) {
        PlacedNote one = found;
        if (one == null) {
            PlacedNote low = note.at(Math.rint(middle.x() - note.width() / 2), Math.rint(bottom + OUTSIDE));
            while (placed.stream().map(PlacedNote::box).anyMatch(low.box().grow(AROUND)::overlaps)) {
                low = low.translate(0, OUTSIDE);
            }
            one = led(low, middle);
        }
        covering.add(one.box().grow(AROUND));
        placed.add(one);
    }

    /** The best place beside a run that covers nothing; null if there is none. */
    private @Nullable PlacedNote beside(NoteBox note, List<List<Point>> runs) {
        double longest = runs.stream().mapToDouble(Lines::length).max().orElse(0);
        PlacedNote best = null;
        double cost = Double.MAX_VALUE;
        for (List<Point> run : runs) {
            double length = Lines.length(run);
            boolean flat = Math.abs(run.get(1).x() - run.get(0).x())
                    >= Math.abs(run.get(1).y() - run.get(0).y());
            for (double share : PLACES) {
                Point at = Lines.along(run, share * length);
                double c = OFF_MIDDLE * Math.abs(share - 0.5) + OTHER_RUN * (1 - length / Math.max(1, longest));
                for (double distance : DISTANCES) {
                    for (int turn = 0; turn < 2 * SHIFTS.length; turn++) {
                        double shift = SHIFTS[turn / 2];
                        double sum = c + distance + SHIFTED * Math.abs(shift) + turn % 2;
                        if (sum >= cost) {
                            continue;
                        }
                        PlacedNote tried = at(note, at, flat, distance, shift, turn % 2 == 0 ? -1 : 1);
                        if (covering.cost(tried.box().grow(AROUND), -1, 1) == 0) {
                            cost = sum;
                            best = led(tried, at);
                        }
                    }
                }
            }
        }
        return best;
    }

    private static PlacedNote at(NoteBox note, Point at, boolean flat, double distance, double shift, int side) {
        double dx = flat ? shift * note.width() : side * (distance + note.width() / 2);
        double dy = flat ? side * (distance + note.height() / 2) : shift * note.height();
        return note.at(Math.rint(at.x() + dx - note.width() / 2), Math.rint(at.y() + dy - note.height() / 2));
    }

    /** With a line from the side that is nearest to {@code to}. */
    private static PlacedNote led(PlacedNote note, Point to) {
        Rect box = note.box();
        double x = Math.max(box.x() + AROUND, Math.min(box.right() - 2 * AROUND, to.x()));
        double y = Math.max(box.y() + 2 * AROUND, Math.min(box.bottom() - AROUND, to.y()));
        boolean above = to.y() < box.y();
        boolean below = to.y() > box.bottom();
        Point from = above
                ? new Point(x, box.y())
                : below ? new Point(x, box.bottom()) : new Point(to.x() < box.x() ? box.x() : box.right(), y);
        return new PlacedNote(note.index(), note.text(), box, new PlacedNote.Leader(from, to), note.anchor());
    }
}
