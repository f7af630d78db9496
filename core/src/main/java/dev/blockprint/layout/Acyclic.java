package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which edges of a group lead against its flow, and which ones pull more than others. Graphviz could decide both, but
 * not in the author's order: what is entered from outside comes first, then what is written first.
 */
final class Acyclic {
    /** An edge between neighbouring ranks is rather straight than one that passes ranks. */
    private static final int TIGHT = 3;

    /** The one way on, where all other ways end. */
    private static final int SPINE = 8;

    private final List<Lift> lifts = new ArrayList<>();
    private final List<List<Integer>> out = new ArrayList<>();
    private final List<List<Integer>> in = new ArrayList<>();
    private final int[] state;
    private final int[] rank;
    private final boolean[] reversed;
    private final boolean[] entered;

    Acyclic(GroupItem group, List<Link> links, Ways ways) {
        int size = group.children.size();
        entered = new boolean[size];
        for (int i = 0; i < size; i++) {
            out.add(new ArrayList<>());
            in.add(new ArrayList<>());
        }
        for (Lift lift : group.lifts) {
            if (!lift.link().edge().weak()) {
                out.get(lift.from().index).add(lifts.size());
                in.get(lift.to().index).add(lifts.size());
                lifts.add(lift);
            }
        }
        for (Link link : links) {
            Item inner = ways.entry(link, group);
            if (inner != null) {
                entered[childAround(group, inner)] = true;
            }
        }
        state = new int[size];
        rank = new int[size];
        reversed = new boolean[lifts.size()];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < size; i++) {
                if (round == 2 || (round == 1 ? entered[i] : in.get(i).isEmpty())) {
                    visit(i);
                }
            }
        }
        rankAll(size);
    }

    private static int childAround(GroupItem group, Item inner) {
        Item child = inner;
        while (child.parent != null && child.parent != group) {
            child = child.parent;
        }
        return child.index;
    }

    List<Lift> lifts() {
        return lifts;
    }

    boolean reversed(int lift) {
        return reversed[lift];
    }

    /** The longest way from a child that stands in front. */
    int rank(int child) {
        return rank[child];
    }

    /** The longest way of all. */
    int lastRank() {
        return IntStream.of(rank).max().orElse(0);
    }

    /** The children that lines reach from outside, and none from inside: they stand in front. */
    List<Integer> entries() {
        List<Integer> entries = new ArrayList<>();
        for (int child = 0; child < entered.length; child++) {
            if (entered[child] && rank[child] == 0) {
                entries.add(child);
            }
        }
        return entries;
    }

    /** How much an edge wants to be straight; at a frame it may end anywhere, so it need not pull. */
    int weight(int lift) {
        int from = tail(lift);
        int to = head(lift);
        Link link = lifts.get(lift).link();
        boolean anywhere = link.from() instanceof GroupItem || link.to() instanceof GroupItem;
        if (anywhere || rank[to] - rank[from] > link.edge().length()) {
            return 1;
        }
        boolean onlyWayOn = leadsOn(to, out) && others(from, to, out).stream().noneMatch(end -> leadsOn(end, out));
        boolean onlyWayIn = leadsOn(from, in) && others(to, from, in).stream().noneMatch(end -> leadsOn(end, in));
        boolean branches =
                !others(from, to, out).isEmpty() || !others(to, from, in).isEmpty();
        return branches && onlyWayOn && onlyWayIn ? SPINE : TIGHT;
    }

    private boolean leadsOn(int child, List<List<Integer>> ways) {
        return !ways.get(child).isEmpty();
    }

    private List<Integer> others(int at, int except, List<List<Integer>> ways) {
        List<Integer> ends = new ArrayList<>();
        for (int lift : ways.get(at)) {
            int end = lifts.get(lift).from().index == at
                    ? lifts.get(lift).to().index
                    : lifts.get(lift).from().index;
            if (end != except && end != at) {
                ends.add(end);
            }
        }
        return ends;
    }

    private int tail(int lift) {
        return reversed[lift] ? lifts.get(lift).to().index : lifts.get(lift).from().index;
    }

    private int head(int lift) {
        return reversed[lift] ? lifts.get(lift).from().index : lifts.get(lift).to().index;
    }

    /** Depth first, without recursion: a chain of thousands must not need a stack as deep. */
    private void visit(int start) {
        if (state[start] != 0) {
            return;
        }
        List<int[]> stack = new ArrayList<>();
        stack.add(new int[] {start, 0});
        state[start] = 1;
        while (!stack.isEmpty()) {
            int[] top = stack.get(stack.size() - 1);
            List<Integer> ways = out.get(top[0]);
            if (top[1] == ways.size()) {
                state[top[0]] = 2;
                stack.remove(stack.size() - 1);
                continue;
            }
            int lift = ways.get(top[1]++);
            int next = lifts.get(lift).to().index;
            if (state[next] == 1) {
                reversed[lift] = true;
            } else if (state[next] == 0) {
                state[next] = 1;
                stack.add(new int[] {next, 0});
            }
        }
    }

    /** The longest way to each child; the edges have no cycle left, so it ends. */
    private void rankAll(int size) {
        boolean changed = true;
        for (int round = 0; changed && round <= size; round++) {
            changed = false;
            for (int lift = 0; lift < lifts.size(); lift++) {
                int least = rank[tail(lift)] + lifts.get(lift).link().edge().length();
                if (rank[head(lift)] < least) {
                    rank[head(lift)] = least;
                    changed = true;
                }
            }
        }
    }
}
