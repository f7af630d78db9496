package dev.blockprint.layout;

import dev.blockprint.graphviz.GraphvizRunner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One run of Graphviz over the children of one group. Graphviz decides only which child stands in which rank, and
 * where across the flow; so a run always goes from top to bottom, and all boxes in it are equally high.
 */
final class GraphvizRun {
    private static final double POINTS = 72;

    /** Above so many, keeping ways free costs more room than it gives. */
    private static final int MOST_DOORS = 24;

    private final GroupItem group;
    private final Acyclic acyclic;
    private final Map<Door, List<Integer>> doors;
    private final Flow flow;
    private final GraphvizRunner runner;

    GraphvizRun(GroupItem group, List<Link> links, Ways ways, Acyclic acyclic, Flow flow, GraphvizRunner runner) {
        this.group = group;
        this.acyclic = acyclic;
        this.flow = flow;
        this.runner = runner;
        this.doors = group.aligned.isEmpty() ? findDoors(links, ways) : Map.of();
    }

    /** Ranks in the order of the flow; those of {@code chains} keep the order given. */
    Ranks run(List<List<Item>> chains) {
        String dot = dot(chains);
        Map<String, double[]> places = read(runner.run(dot, "dot", "plain").text());
        TreeMap<Double, List<Item>> byRank = new TreeMap<>((a, b) -> Double.compare(b, a));
        double[] cross = new double[group.children.size()];
        for (Item child : group.children) {
            double[] place = places.getOrDefault("n" + child.index, new double[2]);
            cross[child.index] = Math.round(place[0] * POINTS - flow.crossSize(child) / 2);
            byRank.computeIfAbsent(place[1], any -> new ArrayList<>()).add(child);
        }
        Ranks ranks = new Ranks(new ArrayList<>(byRank.values()), cross, group.lifts, flow);
        doors.forEach((door, links) -> {
            double[] place = places.get(door.name());
            if (place != null) {
                links.forEach(link -> ranks.doors.put(link, (double) Math.round(place[0] * POINTS)));
            }
        });
        return ranks;
    }

    private String dot(List<List<Item>> chains) {
        Map<String, Bundle> bundles = bundles();
        Map<Integer, TreeSet<Integer>> ports = new TreeMap<>();
        StringBuilder dot = new StringBuilder("digraph{graph[splines=none,ranksep=0.3,nodesep=")
                .append(inches(flow.crossGap()))
                .append("]node[shape=box,fixedsize=true,label=\"\",height=0.3]edge[dir=none]\n");
        for (Bundle bundle : bundles.values()) {
            ports.computeIfAbsent(bundle.from, any -> new TreeSet<>()).add(bundle.fromPort);
            ports.computeIfAbsent(bundle.to, any -> new TreeSet<>()).add(bundle.toPort);
        }
        for (Door door : doors.keySet()) {
            ports.computeIfAbsent(door.child, any -> new TreeSet<>()).add(door.port);
        }
        for (Item child : group.children) {
            int size = size(child);
            TreeSet<Integer> own = ports.getOrDefault(child.index, new TreeSet<>());
            own.remove(size / 2);
            dot.append('n').append(child.index);
            if (own.isEmpty()) {
                dot.append("[width=").append(inches(size)).append("]\n");
            } else {
                dot.append("[shape=plain,fixedsize=false,label=<")
                        .append(strip(size, own))
                        .append(">]\n");
            }
        }
        for (Bundle bundle : bundles.values()) {
            bundle.write(dot, size(group.children.get(bundle.from)), size(group.children.get(bundle.to)));
        }
        doors(dot);
        for (List<Item> rank : group.aligned) {
            dot.append("{rank=same");
            rank.forEach(item -> dot.append(";n").append(item.index));
            dot.append("}\n");
        }
        for (List<Item> chain : chains) {
            dot.append("{rank=same;");
            for (int i = 0; i < chain.size(); i++) {
                dot.append(i == 0 ? "n" : "->n").append(chain.get(i).index);
            }
            dot.append("[style=invis]}\n");
        }
        return dot.append('}').toString();
    }

    /**
     * Lines that come from outside, or lead there, pass the ranks in between: a door for each keeps their way free.
     */
    private void doors(StringBuilder dot) {
        StringBuilder front = new StringBuilder();
        for (int entry : group.aligned.isEmpty() ? acyclic.entries() : List.<Integer>of()) {
            front.append(";n").append(entry);
        }
        StringBuilder back = new StringBuilder();
        for (Door door : doors.keySet()) {
            boolean needed = door.in ? acyclic.rank(door.child) > 0 : acyclic.rank(door.child) < acyclic.lastRank();
            if (!needed) {
                continue;
            }
            String name = door.name();
            (door.in ? front : back).append(';').append(name);
            String port =
                    "n" + door.child + (door.port == size(group.children.get(door.child)) / 2 ? "" : ":p" + door.port);
            dot.append(name)
                    .append("[width=0.03]\n")
                    .append(door.in ? name : port)
                    .append("->")
                    .append(door.in ? port : name)
                    .append("[weight=2]\n");
        }
        if (!front.isEmpty()) {
            dot.append("{rank=min").append(front).append("}\n");
        }
        if (!back.isEmpty()) {
            dot.append("{rank=max").append(back).append("}\n");
        }
    }

    private Map<Door, List<Integer>> findDoors(List<Link> links, Ways ways) {
        Map<Door, List<Integer>> found = new LinkedHashMap<>();
        for (Link link : links) {
            Item entry = ways.entry(link, group);
            Item inner = entry == null ? ways.exit(link, group) : entry;
            if (inner != null && !link.edge().weak()) {
                Item child = inner;
                while (child.parent != null && child.parent != group) {
                    child = child.parent;
                }
                Door door = new Door(entry != null, child.index, port(child, inner, link));
                found.computeIfAbsent(door, any -> new ArrayList<>()).add(link.index());
            }
        }
        return found.size() > MOST_DOORS ? Map.of() : found;
    }

    /** One edge for all that join the same places, so that the run is small and many lines pull harder. */
    private Map<String, Bundle> bundles() {
        Map<String, Bundle> bundles = new LinkedHashMap<>();
        for (int i = 0; i < acyclic.lifts().size(); i++) {
            Lift lift = acyclic.lifts().get(i);
            if (inOneRank(lift)) {
                continue;
            }
            Link link = lift.link();
            int fromPort = port(lift.from(), link.from(), link);
            int toPort = port(lift.to(), link.to(), link);
            Bundle bundle = acyclic.reversed(i)
                    ? new Bundle(lift.to().index, toPort, lift.from().index, fromPort)
                    : new Bundle(lift.from().index, fromPort, lift.to().index, toPort);
            String key = bundle.from + ":" + bundle.fromPort + ">" + bundle.to + ":" + bundle.toPort;
            bundles.computeIfAbsent(key, any -> bundle).add(link, flow, acyclic.weight(i));
        }
        return bundles;
    }

    /** Graphviz breaks on labels and ports of edges within a rank; what stands there is found without them. */
    private boolean inOneRank(Lift lift) {
        return group.aligned.stream().anyMatch(rank -> rank.contains(lift.from()) && rank.contains(lift.to()));
    }

    private int size(Item child) {
        return (int) (2 * Math.ceil((flow.crossSize(child) + 2 * flow.crossMargin(child)) / 2));
    }

    private int port(Item child, Item end, Link link) {
        double margin = (size(child) - flow.crossSize(child)) / 2;
        return (int) Math.round(margin + flow.crossOffset(link, end, child));
    }

    /** A table of one row that has a cell of 2 px wherever a line ends. */
    private static String strip(int size, Iterable<Integer> ports) {
        StringBuilder cells =
                new StringBuilder("<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>");
        int at = 0;
        for (int port : ports) {
            int start = Math.max(at, port - 1);
            if (start + 2 > size) {
                continue;
            }
            cell(cells, start - at, "");
            cell(cells, 2, " PORT=\"p" + port + "\"");
            at = start + 2;
        }
        cell(cells, size - at, "");
        return cells.append("</TR></TABLE>").toString();
    }

    private static void cell(StringBuilder cells, int width, String port) {
        if (width > 0) {
            cells.append("<TD")
                    .append(port)
                    .append(" FIXEDSIZE=\"TRUE\" WIDTH=\"")
                    .append(width)
                    .append("\" HEIGHT=\"22\"></TD>");
        }
    }

    private static Map<String, double[]> read(String plain) {
        Map<String, double[]> places = new HashMap<>();
        for (String line : plain.split("\n", -1)) {
            if (line.startsWith("node ")) {
                String[] words = line.split(" ", 5);
                places.put(words[1], new double[] {Double.parseDouble(words[2]), Double.parseDouble(words[3])});
            }
        }
        return places;
    }

    private static String inches(double px) {
        return Double.toString(Math.round(px / POINTS * 1e5) / 1e5);
    }

    /** Where a line leads into the group, or out of it. */
    private record Door(boolean in, int child, int port) {
        String name() {
            return (in ? "i" : "o") + child + "_" + port;
        }
    }

    /** Edges between the same two places. */
    private static final class Bundle {
        private final int from;
        private final int fromPort;
        private final int to;
        private final int toPort;
        private int weight;
        private int length = 1;
        private double labelCross;

        Bundle(int from, int fromPort, int to, int toPort) {
            this.from = from;
            this.fromPort = fromPort;
            this.to = to;
            this.toPort = toPort;
        }

        void add(Link link, Flow flow, int pull) {
            weight += pull;
            length = Math.max(length, link.edge().length());
            if (flow.vertical() && !link.label().isEmpty()) {
                labelCross = Math.max(labelCross, link.labelWidth());
            }
        }

        void write(StringBuilder dot, int fromSize, int toSize) {
            dot.append('n').append(from);
            if (fromPort != fromSize / 2) {
                dot.append(":p").append(fromPort);
            }
            dot.append("->n").append(to);
            if (toPort != toSize / 2) {
                dot.append(":p").append(toPort);
            }
            dot.append("[weight=").append(weight).append(",minlen=").append(length);
            if (labelCross > 0) {
                dot.append(",label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>");
                cell(dot, (int) Math.ceil(labelCross), "");
                dot.append("</TR></TABLE>>");
            }
            dot.append("]\n");
        }
    }
}
