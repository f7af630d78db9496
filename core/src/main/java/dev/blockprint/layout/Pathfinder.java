package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way of one edge over the grid (A* over crossings and directions). Costs are in quarters of px; a
 * bend costs as much as a long detour, so that lines are straight first.
 */
final class Pathfinder {
    /** With very many lines, those that are left when this is spent are drawn the simple way. */
    private static final long MOST_EFFORT = 80_000_000;
    /** Looking at a line that runs on a step takes 1. */
    private static final int PER_CROSSING = 4;

    private static final int UNIT = 4;
    private static final int BEND = 40 * UNIT;
    private static final int CROSSING = 32 * UNIT;
    private static final int FRAME = 60 * UNIT;
    private static final int ACROSS_TAIL = 50 * UNIT;
    private static final int ACROSS_HEAD = 56 * UNIT;
    private static final int BACKWARDS = 110 * UNIT;
    private static final int SHORT_RUN = 60 * UNIT;
    private static final int NEAR = 100 * UNIT;
    private static final int BESIDE = 14 * UNIT;
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};
    private static final Side[] SIDES = Side.values();

    private final Tree tree;
    private final Grid grid;
    private final Occupancy occupancy;
    private final Company company;
    private final int[] cost;
    private final int[] from;
    private final int[] stamp;
    private final Heap open = new Heap();
    private int run;

    /** How many states may still be looked at, for all edges together. */
    private long effort = MOST_EFFORT;

    private Link link;
    private Side forward = Side.RIGHT;
    private boolean[] foreign = {};

    /** The frames that the line must cross; it need not enter others, nor leave those around both its ends. */
    private boolean[] crossable = {};

    private int fromOwner;
    private int toOwner;
    private int startX;
    private int startY;
    private int goalX;
    private int goalY;

    Pathfinder(Tree tree, Grid grid, Occupancy occupancy, Company company) {
        this.tree = tree;
        this.grid = grid;
        this.occupancy = occupancy;
        this.company = company;
        int states = grid.width * grid.height * 4;
        this.cost = new int[states];
        this.from = new int[states];
        this.stamp = new int[states];
        this.link = tree.links.get(0);
    }

    /** The crossings where it begins, bends and ends; null if there is no way. */
    int @Nullable [] find(Link wanted) {
        link = wanted;
        forward = tree.forward(wanted);
        run++;
        open.clear();
        foreign = foreignFrames();
        fromOwner = owner(wanted.from());
        toOwner = owner(wanted.to());
        startX = grid.lanesX.nearest(wanted.from().centerX());
        startY = grid.lanesY.nearest(wanted.from().centerY());
        goalX = grid.lanesX.nearest(wanted.to().centerX());
        goalY = grid.lanesY.nearest(wanted.to().centerY());
        int[] goalCost = new int[4];
        int[] goals = new int[4];
        for (int side = 0; side < 4; side++) {
            goals[side] = wanted.mayEndAt(SIDES[side]) ? port(wanted.to(), side, wanted.from()) : -1;
            goalCost[side] = sideCost((side + 2) & 3, wanted.to().isDot() ? 0 : ACROSS_HEAD);
            if (wanted.mayStartAt(SIDES[side])) {
                reach(
                        port(wanted.from(), side, wanted.to()) * 4 + side,
                        sideCost(side, wanted.from().isDot() ? 0 : ACROSS_TAIL),
                        -1);
            }
        }
        int best = Integer.MAX_VALUE;
        int bestState = -1;
        while (!open.isEmpty()) {
            long top = open.pop();
            int state = (int) top;
            if ((int) (top >>> 32) >= best) {
                break;
            }
            if (stamp[state] != run) {
                continue;
            }
            stamp[state] = -run;
            if ((effort -= PER_CROSSING) < 0) {
                return null;
            }
            int arriving = ((state & 3) + 2) & 3;
            if (state >> 2 == goals[arriving] && cost[state] + goalCost[arriving] < best) {
                best = cost[state] + goalCost[arriving];
                bestState = state;
            }
            expand(state);
        }
        return bestState < 0 ? null : path(bestState);
    }

    private int owner(Item item) {
        return item instanceof NodeItem node ? node.order + 1 : 0;
    }

    private boolean[] foreignFrames() {
        boolean[] frames = new boolean[tree.groups.size() + 1];
        crossable = new boolean[tree.groups.size() + 1];
        for (int i = 0; i < tree.groups.size(); i++) {
            GroupItem group = tree.groups.get(i);
            boolean from = group != link.from() && group.holds(link.from());
            boolean to = group != link.to() && group.holds(link.to());
            frames[i + 1] = !from && !to;
            crossable[i + 1] = from != to;
        }
        return frames;
    }

    /** The crossing where a line meets a side: the middle of a node, a place just outside a frame. */
    private int port(Item item, int side, Item other) {
        double x = item.centerX();
        double y = item.centerY();
        if (item instanceof GroupItem) {
            if (DX[side] != 0) {
                x += DX[side] * (item.width / 2 + Distances.LINE_TO_NODE);
                y = within(other.centerY(), item.y, item.y + item.height, y);
            } else {
                y += DY[side] * (item.height / 2 + Distances.LINE_TO_NODE);
                x = within(other.centerX(), item.x, item.x + item.width, x);
            }
        }
        return grid.lanesY.nearest(y) * grid.width + grid.lanesX.nearest(x);
    }

    private static double within(double wanted, double low, double high, double otherwise) {
        return wanted > low + 16 && wanted < high - 16 ? wanted : otherwise;
    }

    private int sideCost(int direction, int across) {
        int dx = DX[direction];
        int dy = DY[direction];
        double along = forward.along(dx, dy);
        double ahead = forward.along(
                link.to().centerX() - link.from().centerX(),
                link.to().centerY() - link.from().centerY());
        if (along > 0) {
            return 0;
        }
        if (along < 0) {
            return ahead < 0 ? BACKWARDS / 2 : BACKWARDS;
        }
        return across;
    }

    private void expand(int state) {
        int at = state >> 2;
        int facing = state & 3;
        int x = at % grid.width;
        int y = at / grid.width;
        for (int turn = 0; turn < 4; turn++) {
            if (turn == 2) {
                continue;
            }
            int direction = (facing + turn) & 3;
            int nx = x + DX[direction];
            int ny = y + DY[direction];
            if (nx < 0 || ny < 0 || nx >= grid.width || ny >= grid.height) {
                continue;
            }
            int to = ny * grid.width + nx;
            boolean horizontal = (direction & 1) == 0;
            int step = Math.min(at, to);
            int block = horizontal ? grid.blockX[step] : grid.blockY[step];
            if (block != 0 && !ownAxis(block, direction, x, y)) {
                continue;
            }
            int near = horizontal ? grid.nearX[step] : grid.nearY[step];
            int more = near == 0 || ownAxis(near, direction, x, y) ? 0 : NEAR;
            if (turn != 0) {
                if (from[state] < 0 || insideEnd(x, y)) {
                    continue;
                }
                more += BEND + tooShort(x, y) + UNIT * (horizontal ? grid.lanesY.penalty[y] : grid.lanesX.penalty[x]);
            } else {
                more += crossed(at, horizontal);
            }
            double length = horizontal
                    ? Math.abs(grid.lanesX.at[nx] - grid.lanesX.at[x])
                    : Math.abs(grid.lanesY.at[ny] - grid.lanesY.at[y]);
            more += stepCost(step, horizontal, length) + frames(at, to, length);
            reach(to * 4 + direction, cost[state] + more, state);
        }
    }

    /** A line passes its own ends only on their middle, out of the first and into the second. */
    private boolean ownAxis(int block, int direction, int x, int y) {
        boolean horizontal = (direction & 1) == 0;
        int sign = DX[direction] + DY[direction];
        if (block == fromOwner && (horizontal ? y == startY : x == startX)) {
            return sign * (horizontal ? x - startX : y - startY) >= 0;
        }
        return block == toOwner
                && (horizontal ? y == goalY : x == goalX)
                && sign * (horizontal ? goalX - x : goalY - y) > 0;
    }

    /** Inside its own ends a line does not bend. */
    private boolean insideEnd(int x, int y) {
        double px = grid.lanesX.at[x];
        double py = grid.lanesY.at[y];
        return inside(link.from(), px, py) || inside(link.to(), px, py);
    }

    private static boolean inside(Item item, double x, double y) {
        return item instanceof NodeItem
                && x > item.x - 2
                && x < item.x + item.width + 2
                && y > item.y - 2
                && y < item.y + item.height + 2;
    }

    /** The first run and the last have a least length; seen from a bend, that is a distance to the end's box. */
    private int tooShort(int x, int y) {
        double px = grid.lanesX.at[x];
        double py = grid.lanesY.at[y];
        int much = 0;
        if (distance(link.from(), px, py) < Distances.FIRST_RUN - 8) {
            much += SHORT_RUN;
        }
        if (distance(link.to(), px, py) < Distances.LAST_RUN + Distances.LINE_TO_NODE - 4) {
            much += 2 * SHORT_RUN;
        }
        return much;
    }

    /** How far a place is outside the middle of a side, if it is in front of one. */
    private static double distance(Item item, double x, double y) {
        double dx = Math.abs(x - item.centerX());
        double dy = Math.abs(y - item.centerY());
        if (dy < 1) {
            return dx - item.reach(x > item.centerX() ? Side.RIGHT : Side.LEFT);
        }
        if (dx < 1) {
            return dy - item.reach(y > item.centerY() ? Side.BOTTOM : Side.TOP);
        }
        return Double.MAX_VALUE;
    }

    private int stepCost(int step, boolean horizontal, double length) {
        int px = (int) (length * UNIT);
        int soft = (horizontal ? grid.costX[step] : grid.costY[step]) * UNIT;
        int entry = occupancy.first(horizontal, step);
        boolean shared = entry != 0;
        int beside = 0;
        for (; entry != 0; entry = occupancy.next(entry)) {
            effort--;
            if (!company.any(link.index(), occupancy.edge(entry))) {
                shared = false;
                beside += BESIDE + px / 2;
            }
        }
        return (shared ? px * 4 / 5 : px) + soft + beside;
    }

    /** What it costs to go straight over a crossing where another line goes straight the other way. */
    private int crossed(int at, boolean horizontal) {
        int before = horizontal ? at - grid.width : at - 1;
        if (before < 0) {
            return 0;
        }
        int sum = 0;
        for (int entry = occupancy.first(!horizontal, at); entry != 0; entry = occupancy.next(entry)) {
            int other = occupancy.edge(entry);
            if (!company.any(link.index(), other)) {
                for (int up = occupancy.first(!horizontal, before); up != 0; up = occupancy.next(up)) {
                    effort--;
                    if (occupancy.edge(up) == other) {
                        sum += CROSSING;
                        break;
                    }
                }
            }
        }
        return sum;
    }

    private int frames(int at, int to, double length) {
        int a = grid.place[at];
        int b = grid.place[to];
        int sum = 0;
        if (a != b) {
            sum += FRAME * (foreignAround(a, b) + foreignAround(b, a));
        }
        if (b != 0 && foreign[b]) {
            sum += (int) (length * UNIT * 0.6);
        }
        return sum;
    }

    /** How many frames that it should not cross are around the place {@code a} and not around {@code b}. */
    private int foreignAround(int a, int b) {
        int count = 0;
        GroupItem group = a == 0 ? null : tree.groups.get(a - 1);
        GroupItem other = b == 0 ? null : tree.groups.get(b - 1);
        while (group != null && (other == null || !group.holds(other))) {
            count += group.framed() && !crossable[group.order + 1] ? 1 : 0;
            group = group.parent;
        }
        return count;
    }

    private void reach(int state, int much, int before) {
        if (stamp[state] == -run || (stamp[state] == run && cost[state] <= much)) {
            return;
        }
        stamp[state] = run;
        cost[state] = much;
        from[state] = before;
        int at = state >> 2;
        double dx = Math.abs(grid.lanesX.at[at % grid.width] - grid.lanesX.at[goalX]);
        double dy = Math.abs(grid.lanesY.at[at / grid.width] - grid.lanesY.at[goalY]);
        int left = (int) ((dx + dy) * UNIT * 0.8) + (dx > 0 && dy > 0 ? BEND : 0);
        open.push(much + left, state);
    }

    private int[] path(int last) {
        int[] reversed = new int[64];
        int count = 0;
        reversed[count++] = last >> 2;
        for (int state = last; from[state] >= 0; state = from[state]) {
            int before = from[state];
            if ((before & 3) != (state & 3) || from[before] < 0) {
                if (count == reversed.length) {
                    reversed = Arrays.copyOf(reversed, 2 * count);
                }
                reversed[count++] = before >> 2;
            }
        }
        int[] path = new int[count];
        for (int i = 0; i < count; i++) {
            path[i] = reversed[count - 1 - i];
        }
        return path;
    }

    /** All the ways of a list of edges, the short ones first, each knowing those before it. */
    int[] @Nullable [] findAll(List<Link> order) {
        int[] @Nullable [] ways = new int[tree.links.size()] @Nullable [];
        for (Link wanted : order) {
            int[] way = find(wanted);
            ways[wanted.index()] = way;
            if (way != null) {
                occupancy.add(way, wanted.index());
            }
        }
        return ways;
    }
}
