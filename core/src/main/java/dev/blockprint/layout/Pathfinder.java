package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.ArrayList;
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
    private static final int BEND = 46 * UNIT;
    private static final int CROSSING = 46 * UNIT;
    private static final int ACROSS_TAIL = 56 * UNIT;
    private static final int ACROSS_HEAD = 62 * UNIT;
    /** For a line that would bend too often: fewer bends, whichever side they lead to. */
    private static final int DEAR_BEND = 110 * UNIT;

    private static final int CHEAP_SIDE = 24 * UNIT;
    private static final int MANY_BENDS = 3;
    private static final double LONGER = 1.5;
    private static final double LITTLE_LONGER = 80;
    /** With more edges than this, each has one try. */
    private static final int MOST_AGAIN = 200;

    private static final int BACKWARDS = 110 * UNIT;
    private static final int SHORT_RUN = 60 * UNIT;
    private static final int NEAR = 100 * UNIT;
    private static final int BESIDE = 8 * UNIT;
    /** Where a line meets a frame beside the best place for it. */
    private static final int BESIDE_PORT = 12 * UNIT;

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

    /** Whether bends count more than anything else. */
    private boolean calm;

    private Link link;
    private Side forward = Side.RIGHT;
    private Frontiers frontiers;

    /** States in which the line has arrived, with what that costs. */
    private final List<int[]> goals = new ArrayList<>();

    private int fromOwner;
    private int toOwner;
    private int startX;
    private int startY;
    private int goalX;
    private int goalY;
    private double goalHalfX;
    private double goalHalfY;

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
        this.frontiers = new Frontiers(tree, link, false);
    }

    /** The crossings where it begins, bends and ends; null if there is no way. */
    int @Nullable [] find(Link wanted) {
        link = wanted;
        forward = tree.forward(wanted);
        run++;
        open.clear();
        frontiers = new Frontiers(tree, wanted, calm);
        fromOwner = owner(wanted.from());
        toOwner = owner(wanted.to());
        startX = grid.lanesX.nearest(wanted.from().centerX());
        startY = grid.lanesY.nearest(wanted.from().centerY());
        goalX = grid.lanesX.nearest(wanted.to().centerX());
        goalY = grid.lanesY.nearest(wanted.to().centerY());
        goalHalfX = wanted.to() instanceof GroupItem ? wanted.to().width / 2 + Distances.LINE_TO_NODE : 0;
        goalHalfY = wanted.to() instanceof GroupItem ? wanted.to().height / 2 + Distances.LINE_TO_NODE : 0;
        goals.clear();
        for (int side = 0; side < 4; side++) {
            if (wanted.mayEndAt(SIDES[side])) {
                int much = sideCost((side + 2) & 3, wanted.to().isDot() ? 0 : calm ? CHEAP_SIDE : ACROSS_HEAD);
                for (int port : ports(wanted.to(), side, wanted.from())) {
                    goals.add(new int[] {port * 4 + ((side + 2) & 3), much});
                    much += BESIDE_PORT;
                }
            }
            if (wanted.mayStartAt(SIDES[side])) {
                int much = sideCost(side, wanted.from().isDot() ? 0 : calm ? CHEAP_SIDE : ACROSS_TAIL);
                for (int port : ports(wanted.from(), side, wanted.to())) {
                    reach(port * 4 + side, much, -1);
                    much += BESIDE_PORT;
                }
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
            for (int[] goal : goals) {
                if (state == goal[0] && cost[state] + goal[1] < best) {
                    best = cost[state] + goal[1];
                    bestState = state;
                }
            }
            expand(state);
        }
        return bestState < 0 ? null : path(bestState);
    }

    private int owner(Item item) {
        return item instanceof NodeItem node ? node.order + 1 : 0;
    }

    /** The crossings where a line may meet a side: the middle of a node, places just outside a frame. */
    private int[] ports(Item item, int side, Item other) {
        if (!(item instanceof GroupItem frame)) {
            return new int[] {crossing(item.centerX(), item.centerY())};
        }
        double x = item.centerX() + DX[side] * (item.width / 2 + Distances.LINE_TO_NODE);
        double y = item.centerY() + DY[side] * (item.height / 2 + Distances.LINE_TO_NODE);
        return Ports.of(frame, SIDES[side], other).stream()
                .mapToInt(place -> DX[side] != 0 ? crossing(x, place) : crossing(place, y))
                .toArray();
    }

    private int crossing(double x, double y) {
        return grid.lanesY.nearest(y) * grid.width + grid.lanesX.nearest(x);
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

    private int bend() {
        return calm ? DEAR_BEND : BEND;
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
                more += bend() + tooShort(x, y) + UNIT * (horizontal ? grid.lanesY.penalty[y] : grid.lanesX.penalty[x]);
            } else {
                more += crossed(at, horizontal);
            }
            double length = horizontal
                    ? Math.abs(grid.lanesX.at[nx] - grid.lanesX.at[x])
                    : Math.abs(grid.lanesY.at[ny] - grid.lanesY.at[y]);
            more += stepCost(step, horizontal, length) + UNIT * frontiers.cost(grid.place[at], grid.place[to], length);
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
        if (Ports.distance(link.from(), px, py) < Distances.FIRST_RUN - 8) {
            much += SHORT_RUN;
        }
        if (Ports.distance(link.to(), px, py) < Distances.LAST_RUN + Distances.LINE_TO_NODE - 4) {
            much += 2 * SHORT_RUN;
        }
        return much;
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
                beside += BESIDE + px / 4;
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

    private void reach(int state, int much, int before) {
        if (stamp[state] == -run || (stamp[state] == run && cost[state] <= much)) {
            return;
        }
        stamp[state] = run;
        cost[state] = much;
        from[state] = before;
        int at = state >> 2;
        double dx = Math.max(0, Math.abs(grid.lanesX.at[at % grid.width] - grid.lanesX.at[goalX]) - goalHalfX);
        double dy = Math.max(0, Math.abs(grid.lanesY.at[at / grid.width] - grid.lanesY.at[goalY]) - goalHalfY);
        int left = (int) ((dx + dy) * UNIT * 0.8) + (dx > 0 && dy > 0 ? bend() : 0);
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

    private int @Nullable [] best(Link wanted) {
        int[] way = find(wanted);
        if (way == null || way.length - 2 <= MANY_BENDS) {
            return way;
        }
        calm = true;
        int[] other = find(wanted);
        calm = false;
        boolean better =
                other != null && other.length < way.length && length(other) <= length(way) * LONGER + LITTLE_LONGER;
        return better ? other : way;
    }

    private double length(int[] way) {
        double sum = 0;
        for (int i = 1; i < way.length; i++) {
            sum += Math.abs(grid.lanesX.at[way[i] % grid.width] - grid.lanesX.at[way[i - 1] % grid.width])
                    + Math.abs(grid.lanesY.at[way[i] / grid.width] - grid.lanesY.at[way[i - 1] / grid.width]);
        }
        return sum;
    }

    /** All the ways of a list of edges, the short ones first; then each once more, knowing all the others. */
    int[] @Nullable [] findAll(List<Link> order) {
        int[] @Nullable [] ways = new int[tree.links.size()] @Nullable [];
        for (Link wanted : order) {
            lay(wanted, best(wanted), ways);
        }
        for (Link wanted : order.size() <= MOST_AGAIN ? order : List.<Link>of()) {
            int[] before = ways[wanted.index()];
            if (before != null && before.length > 2) {
                occupancy.remove(before, wanted.index());
                int[] again = best(wanted);
                lay(wanted, again == null ? before : again, ways);
            }
        }
        return ways;
    }

    private void lay(Link wanted, int @Nullable [] way, int[] @Nullable [] ways) {
        ways[wanted.index()] = way;
        if (way != null) {
            occupancy.add(way, wanted.index());
        }
    }
}
