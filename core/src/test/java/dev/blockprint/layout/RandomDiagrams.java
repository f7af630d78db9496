package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Nested diagrams by chance, the same for the same seed. */
final class RandomDiagrams {
    private static final String[] LABELS = {"A", "Service", "Payment gateway", "Conversation Table", "DB"};
    private static final String[] KINDS = {"group", "vpc", "zone", "public-subnet", "cloud"};
    private static final String[] ARROWS = {"->", "->", "->", "--", "<->", "<-"};

    private static final String[] DIRECTIONS = {"right", "down", "left", "up"};
    private static final String[] ARRANGEMENTS = {"row ", "column ", "grid 2: ", "align "};

    private final boolean arranged;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> ids = new ArrayList<>();
    private String path = "";
    private int next;

    private RandomDiagrams(long seed, boolean arranged) {
        this.random = new Random(seed);
        this.arranged = arranged;
    }

    /** The source for {@link Sketches}. */
    static String source(long seed) {
        return new RandomDiagrams(seed, false).write();
    }

    /** The same with rows, columns, grids and directions of groups. */
    static String arranged(long seed) {
        return new RandomDiagrams(seed, true).write();
    }

    private String write() {
        text.append("direction ").append(DIRECTIONS[random.nextInt(4)]).append('\n');
        int members = 2 + random.nextInt(4);
        for (int i = 0; i < members; i++) {
            if (random.nextInt(3) > 0) {
                group(1);
            } else {
                node();
            }
        }
        int edges = (int) (ids.size() * (0.6 + random.nextInt(8) / 10.0));
        for (int i = 0; i < edges; i++) {
            String from = ids.get(random.nextInt(ids.size()));
            String to = ids.get(random.nextInt(ids.size()));
            if (from.startsWith(to + "/") || to.startsWith(from + "/")) {
                continue;
            }
            text.append(name(from))
                    .append(' ')
                    .append(ARROWS[random.nextInt(ARROWS.length)])
                    .append(' ')
                    .append(name(to))
                    .append(random.nextInt(4) == 0 ? ": label " + i : "")
                    .append('\n');
        }
        return text.toString();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void group(int depth) {
        String id = "g" + next++;
        String around = path;
        text.append(id)
                .append(" = ")
                .append(KINDS[random.nextInt(KINDS.length)])
                .append(" \"Group ")
                .append(id)
                .append("\" {\n");
        path = around + "/" + id;
        int members = random.nextInt(5);
        if (arranged && random.nextInt(4) == 0) {
            text.append("direction ").append(DIRECTIONS[random.nextInt(4)]).append('\n');
        }
        List<String> own = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            int number = next;
            boolean inner = depth < 4 && random.nextInt(10) < 4;
            own.add((inner ? "g" : "n") + number);
            if (inner) {
                group(depth + 1);
            } else {
                node();
            }
        }
        if (arranged && own.size() > 1 && random.nextInt(2) == 0) {
            text.append(ARRANGEMENTS[random.nextInt(ARRANGEMENTS.length)])
                    .append(String.join(", ", own.subList(random.nextInt(own.size() - 1), own.size())))
                    .append('\n');
        }
        path = around;
        text.append("}\n");
        ids.add(path + "/" + id);
    }

    private void node() {
        String id = "n" + next++;
        text.append(id)
                .append(random.nextInt(5) == 0 ? " = box \"" : " = compute \"")
                .append(LABELS[random.nextInt(LABELS.length)])
                .append("\"\n");
        ids.add(path + "/" + id);
    }
}
