package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Nested diagrams by chance, the same for the same seed. */
final class RandomDiagrams {
    private static final String[] LABELS = {"A", "Service", "Payment gateway", "Conversation Table", "DB"};
    private static final String[] KINDS = {"group", "vpc", "zone", "public-subnet", "cloud"};
    private static final String[] ARROWS = {"->", "->", "->", "--", "<->", "<-"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> ids = new ArrayList<>();
    private String path = "";
    private int next;

    private RandomDiagrams(long seed) {
        random = new Random(seed);
    }

    /** The source for {@link Sketches}. */
    static String source(long seed) {
        return new RandomDiagrams(seed).write();
    }

    private String write() {
        text.append("direction ")
                .append(new String[] {"right", "down", "left", "up"}[random.nextInt(4)])
                .append('\n');
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
        for (int i = 0; i < members; i++) {
            if (depth < 4 && random.nextInt(10) < 4) {
                group(depth + 1);
            } else {
                node();
            }
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
