package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Diagrams of the language by chance, with everything in them that has to do with the layout. */
final class RandomSources {
    private static final List<String> TYPES =
            List.of("aws/ec2", "aws/rds \"Primary database\"", "box", "cylinder \"Orders\"", "users", "junction");
    private static final List<String> GROUPS = List.of("group", "vpc", "zone", "public-subnet \"Public\"", "cloud");
    private static final List<String> DIRECTIONS = List.of("right", "down", "left", "up");
    private static final List<String> SIDES = List.of("right", "bottom", "left", "top");
    private static final List<String> ARROWS = List.of("->", "->", "->", "->", "--", "<->", "<-", "~>");
    private static final List<String> ROUTINGS = List.of("ortho", "ortho", "ortho", "polyline", "curved", "straight");
    private static final List<String> ASPECTS = List.of("16:9", "1:1", "3:4", "4:1");
    private static final List<String> ARRANGEMENTS = List.of("row", "column", "grid 2", "grid 3");
    private static final int DEEPEST = 4;

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    /** Where each element stands, such as {@code /g1/n2}. */
    private final List<String> paths = new ArrayList<>();

    /** Whether wishes may name whatever there is, or only what stands beside each other. */
    private final boolean anything;

    private int next;

    private RandomSources(long seed, boolean anything) {
        this.random = new Random(seed);
        this.anything = anything;
    }

    /** The same text for the same seed. */
    static String of(long seed) {
        return new RandomSources(seed, true).write();
    }

    /** One whose arrangements hold what is declared in them. */
    static String inBodies(long seed) {
        return new RandomSources(seed, false).write();
    }

    private String write() {
        line("direction " + any(DIRECTIONS));
        line("edges " + any(ROUTINGS));
        if (oneIn(8)) {
            line("aspect " + any(ASPECTS));
        }
        if (oneIn(8)) {
            line("title \"A title\"");
        }
        members("", 2 + random.nextInt(4), 1);
        for (int i = random.nextInt(3); anything && i > 0 && oneIn(3); i--) {
            arrangeAnything();
        }
        int edges = (int) (paths.size() * (0.5 + random.nextInt(9) / 10.0));
        for (int i = 0; i < edges; i++) {
            edge(i);
        }
        return text.toString();
    }

    /** Members of one group, some of them in the body of an arrangement, and at times an arrangement of names. */
    private List<String> members(String path, int count, int depth) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (depth <= DEEPEST && oneIn(8)) {
                line(any(ARRANGEMENTS) + " {");
                List<String> inside = members(path, 2 + random.nextInt(3), depth + 1);
                names.addAll(anything && oneIn(8) ? inside : List.of());
                line("}");
            } else if (depth <= DEEPEST && random.nextInt(10) < 4) {
                names.add(group(path, depth));
            } else {
                String name = "n" + next++;
                line(name + " = " + any(TYPES));
                paths.add(path + "/" + name);
                names.add(name);
            }
        }
        if (names.size() > 1 && oneIn(3)) {
            int from = random.nextInt(names.size() - 1);
            line((oneIn(5) ? "align" : any(ARRANGEMENTS) + (oneIn(2) ? ":" : "")).replaceFirst("(row|column):", "$1")
                    + " " + String.join(", ", names.subList(from, names.size())));
        }
        return names;
    }

    private String group(String path, int depth) {
        String name = "g" + next++;
        line(name + " = " + any(GROUPS) + " {");
        if (oneIn(4)) {
            line("direction " + any(DIRECTIONS));
        }
        members(path + "/" + name, random.nextInt(5), depth + 1);
        line("}");
        paths.add(path + "/" + name);
        return name;
    }

    /** Wishes across groups; some contradict others. */
    private void arrangeAnything() {
        if (paths.size() > 1) {
            line((oneIn(2) ? "row " : "column ") + name(any(paths)) + ", " + name(any(paths)));
        }
    }

    private void edge(int number) {
        String from = any(paths);
        String to = any(paths);
        boolean contained = from.startsWith(to + "/") || to.startsWith(from + "/");
        boolean loop = from.equals(to);
        if (contained || (loop && name(from).startsWith("g"))) {
            return;
        }
        line(name(from) + (loop ? "" : side()) + " " + any(ARROWS) + " " + name(to) + (loop ? "" : side())
                + (oneIn(4) ? ": label " + number : "") + (oneIn(12) ? " [length=2]" : ""));
    }

    private String side() {
        return oneIn(8) ? "@" + any(SIDES) : "";
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
