package dev.blockprint.layout;

import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.look.Distances;
import dev.blockprint.model.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the children of every group their places, from the inside out. */
final class Arranger {
    /** Above so many edges, counting crossings costs more than the declared order is worth. */
    private static final int MOST_COUNTED = 600;

    private static final double TITLE_TO_LINE = 8;
    private static final double MOST_ASIDE = 80;
    private static final double LONGER = 1.2;

    private final Direction direction;
    private final Distances distances;
    private final Fit fit;
    private final GraphvizRunner runner;
    private final List<Link> links;
    private final Ways ways;
    private final Company company;

    Arranger(Direction direction, Distances distances, Fit fit, Tree tree, Company company, GraphvizRunner runner) {
        this.direction = direction;
        this.distances = distances;
        this.fit = fit;
        this.company = company;
        this.links = List.copyOf(tree.links);
        this.ways = new Ways(tree, direction);
        this.runner = runner;
    }

    void arrange(GroupItem group) {
        for (Item child : group.children) {
            if (child instanceof GroupItem inner) {
                arrange(inner);
            }
        }
        if (group.arrangement != null) {
            Cells.place(group, group.arrangement, distances);
        } else if (!group.children.isEmpty()) {
            rank(group);
        }
        double right = 0;
        double bottom = 0;
        for (Item child : group.children) {
            right = Math.max(right, child.x + child.width);
            bottom = Math.max(bottom, child.y + child.height);
        }
        for (double door : group.doors.values()) {
            right = group.doorsAcross ? Math.max(right, door + Ranks.DOOR) : right;
            bottom = group.doorsAcross ? bottom : Math.max(bottom, door + Ranks.DOOR);
        }
        group.wrap(right, bottom, group.framed() && group.direction(direction).vertical() ? aside(group, right) : 0);
    }

    private void rank(GroupItem group) {
        int wraps = fit.wraps(group);
        if (isFree(group)) {
            group.lines = group.children.size();
            if (wraps > 0) {
                Cells.place(group, wraps, distances);
                return;
            }
        }
        Ranks ranks = ranks(group);
        ranks.place(group, company);
        if (!isFree(group)) {
            group.lines = group.aligned.isEmpty() ? ranks.ranks.size() : 1;
            if (wraps > 1) {
                Wrapping.wrap(group, ranks.ranks, new Flow(group.direction(direction), distances), wraps);
            }
        }
    }

    /** Whether nothing says where the children of a group stand. */
    static boolean isFree(GroupItem group) {
        return group.arrangement == null
                && group.aligned.isEmpty()
                && group.lifts.stream().allMatch(lift -> lift.link().edge().weak());
    }

    /** How far the content must stand aside for the lines that come from above to miss the label of the frame. */
    private double aside(GroupItem group, double contentWidth) {
        double frameWidth = group.frame.width(contentWidth);
        Rect title = group.frame.leftArea(frameWidth);
        if (title == null || title.x() > Distances.FRAME_LABEL_X) {
            return 0;
        }
        double most = 0;
        for (Link link : links) {
            boolean down = group.direction(direction) == Direction.DOWN;
            Item inner = down ? ways.entry(link, group) : ways.exit(link, group);
            if (inner != null) {
                double center = (frameWidth - contentWidth) / 2 + inner.anchorX();
                for (Item item = inner; item != group && item.parent != null; item = item.parent) {
                    center += item.x;
                }
                most = Math.max(most, title.right() + TITLE_TO_LINE - center);
            }
        }
        return most > MOST_ASIDE ? 0 : 2 * Math.ceil(most / 2);
    }

    private Ranks ranks(GroupItem group) {
        Flow flow = new Flow(group.direction(direction), distances);
        if (isFree(group)) {
            return Ranks.stacked(group.children, group.lifts, flow);
        }
        GraphvizRun run = new GraphvizRun(group, links, ways, ways.acyclic(group), flow, runner);
        Ranks free = tried(run, List.of());
        if (free == null) {
            return Ranks.stacked(group.children, group.lifts, flow);
        }
        if (free.inversions() == 0 || group.lifts.size() > MOST_COUNTED) {
            return free;
        }
        Ranks declared = tried(run, declaredOrder(free));
        if (declared == null) {
            return free;
        }
        boolean asGood = declared.crossings() <= free.crossings()
                && declared.length() <= free.length() * LONGER + 1
                && declared.inversions() < free.inversions();
        return asGood ? declared : free;
    }

    /** Graphviz has assertions that a few sound graphs do not meet; that is no reason to draw nothing. */
    private static @Nullable Ranks tried(GraphvizRun run, List<List<Item>> chains) {
        try {
            return run.run(chains);
        } catch (GraphvizFailure failure) {
            String message = failure.getMessage();
            if (message != null && message.contains("assertion")) {
                return null;
            }
            throw failure;
        }
    }

    private static List<List<Item>> declaredOrder(Ranks free) {
        List<List<Item>> chains = new ArrayList<>();
        for (List<Item> rank : free.ranks) {
            if (rank.size() > 1) {
                List<Item> chain = new ArrayList<>(rank);
                chain.sort(Comparator.comparingInt(item -> item.index));
                chains.add(chain);
            }
        }
        return chains;
    }
}
