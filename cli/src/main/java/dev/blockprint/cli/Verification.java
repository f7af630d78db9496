package dev.blockprint.cli;

import dev.blockprint.layout.LayoutCheck;
import dev.blockprint.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured of a layout, for people and for tools. */
final class Verification {
    private static final String MARGIN = "        ";

    private final String file;
    private final int figure;
    private final LayoutCheck check;

    /**
     * Describes a layout.
     *
     * @param file where the diagram stands
     * @param figure among those of the file, from 1
     */
    Verification(String file, int figure, LayoutCheck check) {
        this.file = file;
        this.figure = figure;
        this.check = check;
    }

    /** Lines, each with a line feed: what must be none first, then what is better the less there is. */
    String text() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%s%s: %.0f by %.0f px, %.2f:1, %.0f square px%n",
                file,
                figure == 1 ? "" : " (" + figure + ")",
                check.width(),
                check.height(),
                check.aspect(),
                check.width() * check.height()));
        must(out, "overlaps of nodes and frames", check.overlaps());
        must(out, "elements outside their group or the picture", check.outside());
        must(out, "labels of edges over nodes, frames' labels or each other", check.badLabels());
        must(out, "promises not kept, of " + check.promises(), check.broken());
        must(out, "edges through nodes", check.throughNodes());
        less(out, "edges over labels of frames", check.throughTitles());
        less(out, "labels of edges over other edges", check.crossedLabels());
        less(out, "pairs of edges on one line", check.alongside());
        less(out, "crossings", check.crossings());
        less(out, "bends", check.bends());
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static void must(StringBuilder out, String what, int count) {
        out.append(count == 0 ? "    ok  " : "    NOT ").append(line(what, count));
    }

    private static void less(StringBuilder out, String what, int count) {
        out.append(MARGIN).append(line(what, count));
    }

    private static String line(String what, int count) {
        return String.format(Locale.ROOT, "%-58s %d\n", what, count);
    }

    /** One object on one line. */
    String json() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("figure", figure);
        values.put("sound", check.sound());
        values.put("width", Math.round(check.width()));
        values.put("height", Math.round(check.height()));
        values.put("overlaps", check.overlaps());
        values.put("outside", check.outside());
        values.put("labelsCovering", check.badLabels());
        values.put("promises", check.promises());
        values.put("promisesBroken", check.broken());
        values.put("edgesThroughNodes", check.throughNodes());
        values.put("edgesOverFrameLabels", check.throughTitles());
        values.put("labelsOverEdges", check.crossedLabels());
        values.put("edgesOnOneLine", check.alongside());
        values.put("crossings", check.crossings());
        values.put("bends", check.bends());
        List<String> members = new ArrayList<>(List.of("\"file\":" + Json.of(file)));
        values.forEach((name, value) -> members.add(Json.of(name) + ":" + value));
        return "{" + String.join(",", members) + "}\n";
    }
}
