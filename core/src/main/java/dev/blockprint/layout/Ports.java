package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;

/** Where lines may meet the sides of a frame: straight across from their other end, or else beside its label. */
final class Ports {
    /** From the corner of a frame, at least. */
    private static final double TO_CORNER = 16;

    private static final double TO_TITLE = 8;
    private static final double[] SHARES = {0.5, 0.25, 0.75};

    private Ports() {}

    /** Places along a side, the best first: x at the top and at the bottom, y at the left and at the right. */
    static List<Double> of(GroupItem frame, Side side, Item other) {
        boolean level = !side.horizontal();
        double low = level ? frame.x : frame.y;
        double size = level ? frame.width : frame.height;
        List<Double> places = new ArrayList<>();
        double across = across(frame, other, level);
        if (!Double.isNaN(across)) {
            places.add(across);
        }
        for (double share : SHARES) {
            places.add(low + Math.round(size * share));
        }
        Rect title = side == Side.TOP ? frame.titleArea() : null;
        List<Double> free = new ArrayList<>(places);
        free.removeIf(place -> title != null && place > title.x() - TO_TITLE && place < title.right() + TO_TITLE);
        return free.isEmpty() ? places : free;
    }

    /** Where a straight line to the other end meets the side; not a number if there is none. */
    private static double across(GroupItem frame, Item other, boolean level) {
        double low = (level ? frame.x : frame.y) + TO_CORNER;
        double high = (level ? frame.x + frame.width : frame.y + frame.height) - TO_CORNER;
        double center = level ? other.centerX() : other.centerY();
        if (other instanceof GroupItem) {
            low = Math.max(low, (level ? other.x : other.y) + TO_CORNER);
            high = Math.min(high, (level ? other.x + other.width : other.y + other.height) - TO_CORNER);
            return low <= high ? Math.round((low + high) / 2) : Double.NaN;
        }
        return center >= low && center <= high ? center : Double.NaN;
    }

    /** How far a place is outside the middle of a side, or outside a frame, if it is in front of it. */
    static double distance(Item item, double x, double y) {
        double dx = Math.abs(x - item.centerX());
        double dy = Math.abs(y - item.centerY());
        if (item instanceof GroupItem) {
            boolean beside = dy < item.height / 2;
            boolean above = dx < item.width / 2;
            return beside ? dx - item.width / 2 : above ? dy - item.height / 2 : Double.MAX_VALUE;
        }
        if (dy < 1) {
            return dx - item.reach(x > item.centerX() ? Side.RIGHT : Side.LEFT);
        }
        if (dx < 1) {
            return dy - item.reach(y > item.centerY() ? Side.BOTTOM : Side.TOP);
        }
        return Double.MAX_VALUE;
    }
}
