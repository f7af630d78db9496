package dev.blockprint.model.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must be before what along one axis, and what must be in line: points, strict steps between them, and pairs that
 * are at one place. It can be kept if no way leads from a point back to itself over a step.
 */
final class AxisOrder {
    /** What holds by itself: an element stands inside its group. */
    static final int GIVEN = -1;

    private final Map<String, Integer> points = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * From one point on to a later one, or to the same place.
     *
     * @param wish who asks for it
     */
    private record Step(int from, int to, boolean strict, int wish, String a, String b) {}

    /**
     * Wishes that cannot be kept together.
     *
     * @param first what the newer wish is about
     * @param second what the newer wish is about
     * @param others who else has a part in it
     */
    record Conflict(String first, String second, List<Integer> others) {
        Conflict {
            others = List.copyOf(others);
        }
    }

    void before(String a, String b, int wish, String first, String second) {
        steps.add(new Step(point(a), point(b), true, wish, first, second));
    }

    void inLine(String a, String b, int wish, String first, String second) {
        steps.add(new Step(point(a), point(b), false, wish, first, second));
        steps.add(new Step(point(b), point(a), false, wish, first, second));
    }

    void forget(int wish) {
        steps.removeIf(step -> step.wish == wish);
    }

    private int point(String name) {
        return points.computeIfAbsent(name, any -> points.size());
    }

    /** Whether all of it can be kept: what is in line is one place, and the places can be sorted. */
    boolean sound() {
        int[] place = new int[points.size()];
        Arrays.setAll(place, i -> i);
        for (Step step : steps) {
            if (!step.strict) {
                place[find(place, step.from)] = find(place, step.to);
            }
        }
        int[] waiting = new int[place.length];
        List<List<Integer>> next = lists(place.length);
        for (Step step : steps) {
            if (step.strict) {
                next.get(find(place, step.from)).add(find(place, step.to));
                waiting[find(place, step.to)]++;
            }
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < place.length; i++) {
            if (waiting[i] == 0) {
                open.add(i);
            }
        }
        int sorted = 0;
        while (!open.isEmpty()) {
            sorted++;
            for (int to : next.get(open.remove())) {
                if (--waiting[to] == 0) {
                    open.add(to);
                }
            }
        }
        return sorted == place.length;
    }

    private static int find(int[] place, int of) {
        int at = of;
        while (place[at] != at) {
            place[at] = place[place[at]];
            at = place[at];
        }
        return at;
    }

    private static List<List<Integer>> lists(int size) {
        List<List<Integer>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }

    /** What is wrong with a wish; null if nothing is. */
    @Nullable
    Conflict conflict(int wish) {
        if (sound()) {
            return null;
        }
        List<List<Integer>> out = lists(points.size());
        for (int i = 0; i < steps.size(); i++) {
            out.get(steps.get(i).from).add(i);
        }
        for (Step step : steps) {
            if (step.wish == wish) {
                List<Integer> others = wayBack(step, out);
                if (others != null) {
                    others.removeIf(other -> other == GIVEN || other == wish);
                    return new Conflict(step.a, step.b, others);
                }
            }
        }
        return null;
    }

    /** Who asks for the steps of a way from the end of a step to its start, over a strict one; null if there is none. */
    private @Nullable List<Integer> wayBack(Step step, List<List<Integer>> out) {
        int size = points.size();
        int[] by = new int[2 * size];
        Arrays.fill(by, -2);
        int start = step.to + (step.strict ? size : 0);
        int goal = step.from + size;
        by[start] = -1;
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && by[goal] == -2) {
            int at = open.remove();
            for (int i : out.get(at % size)) {
                int to = steps.get(i).to + (at >= size || steps.get(i).strict ? size : 0);
                if (by[to] == -2) {
                    by[to] = i * 2 + (at >= size ? 1 : 0);
                    open.add(to);
                }
            }
        }
        if (by[goal] == -2) {
            return null;
        }
        List<Integer> wishes = new ArrayList<>();
        for (int at = goal; by[at] >= 0; ) {
            Step way = steps.get(by[at] / 2);
            if (!wishes.contains(way.wish)) {
                wishes.add(way.wish);
            }
            at = way.from + (by[at] % 2 == 1 ? size : 0);
        }
        return wishes;
    }
}
