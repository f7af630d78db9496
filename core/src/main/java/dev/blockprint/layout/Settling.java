package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Moves what has its place already a little further, over the borders of groups: so that edges become straight, and
 * groups side by side have their tiers in line. Order and least distances stay; frames grow as far as they must.
 */
final class Settling {
    /** Above so much, comparing every move with every edge takes too long. */
    private static final int MOST_GOALS = 400;

    private static final int MOST_ITEMS = 400;
    private static final int ROUNDS = 3;
    private static final double IN_LINE = 0.5;
    private static final double FARTHEST = 600;

    /** So much more width or height is worth one straight edge. */
    private static final double GROWTH = 250;

    /** So much nearer is worth one straight edge. */
    private static final double NEARER = 400;

    private final Tree tree;
    private final Distances distances;

    Settling(Tree tree, Distances distances) {
        this.tree = tree;
        this.distances = distances;
    }

    void settle() {
        if (tree.nodes.size() + tree.groups.size() > MOST_ITEMS) {
            return;
        }
        settle(false);
        settle(true);
    }

    private void settle(boolean horizontal) {
        Bounds bounds = new Bounds(tree, distances, horizontal);
        Wishes wishes = new Wishes(tree, bounds, horizontal);
        List<AxisPlaces.Goal> goals = new ArrayList<>(wishes.goals());
        if (goals.isEmpty() || goals.size() > MOST_GOALS) {
            return;
        }
        goals.sort(Comparator.comparingDouble((AxisPlaces.Goal goal) -> -goal.worth()));
        AxisPlaces places = bounds.places;
        boolean changed = false;
        boolean again = true;
        for (int round = 0; again && round < ROUNDS; round++) {
            again = false;
            for (AxisPlaces.Goal goal : goals) {
                double jog = goal.jog(places.all());
                if (Math.abs(jog) > IN_LINE && Math.abs(jog) <= FARTHEST) {
                    again |= attempt(places, goal, goals, wishes);
                }
            }
            changed |= again;
        }
        if (changed) {
            centre(places, goals, wishes);
            bounds.tighten(straight(places, goals, 0));
            bounds.write();
        }
    }

    private static boolean attempt(
            AxisPlaces places, AxisPlaces.Goal goal, List<AxisPlaces.Goal> goals, Wishes wishes) {
        double jog = goal.jog(places.all());
        double now = cost(places.all(), goals, wishes);
        double best = now - 0.01;
        double[] chosen = null;
        List<AxisPlaces.Goal> straight = straight(places, goals, goal.worth());
        for (double[] moved : new double[][] {
            places.moved(goal.a().place(), jog, goal.b().place(), straight),
            places.moved(goal.b().place(), -jog, goal.a().place(), straight)
        }) {
            double then = moved == null ? Double.MAX_VALUE : cost(moved, goals, wishes);
            if (moved != null && then < best) {
                best = then;
                chosen = moved;
            }
        }
        if (chosen == null) {
            return false;
        }
        places.accept(chosen);
        return true;
    }

    /** Wishes that have come true and are worth at least as much as another. */
    private static List<AxisPlaces.Goal> straight(AxisPlaces places, List<AxisPlaces.Goal> goals, double worth) {
        List<AxisPlaces.Goal> straight = new ArrayList<>();
        for (AxisPlaces.Goal goal : goals) {
            if (goal.worth() >= worth && Math.abs(goal.jog(places.all())) <= IN_LINE) {
                straight.add(goal);
            }
        }
        return straight;
    }

    /** What has come out of the middle of all that it leads to returns there, if nothing is lost by it. */
    private static void centre(AxisPlaces places, List<AxisPlaces.Goal> goals, Wishes wishes) {
        for (Wishes.Fan fan : wishes.fans()) {
            double by = fan.offMiddle(places.all());
            if (Math.abs(by) <= IN_LINE) {
                continue;
            }
            double[] moved = places.moved(fan.center().place(), by, -1, straight(places, goals, 0));
            if (moved != null
                    && Math.abs(fan.offMiddle(moved)) <= IN_LINE
                    && cost(moved, goals, wishes) < cost(places.all(), goals, wishes) + 0.3) {
                places.accept(moved);
            }
        }
    }

    private static double cost(double[] at, List<AxisPlaces.Goal> goals, Wishes wishes) {
        double sum = 0;
        for (AxisPlaces.Goal goal : goals) {
            sum += Math.abs(goal.jog(at)) <= IN_LINE ? 0 : goal.worth();
        }
        for (AxisPlaces.Goal edge : wishes.edges()) {
            sum += Math.abs(edge.jog(at)) / NEARER * edge.worth();
        }
        return sum + wishes.extent(at) / GROWTH;
    }
}
