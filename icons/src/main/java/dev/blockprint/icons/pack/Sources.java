package dev.blockprint.icons.pack;

import dev.blockprint.icons.Attribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps account of where the art in the pack comes from, and writes the notice about it. */
final class Sources {
    private record Locked(String version, String licence, String text) {}

    private final List<Table.Row> rows;
    private final Map<String, Locked> packages = new TreeMap<>();
    private final Map<String, RawArt> raw;
    private final Map<String, Set<String>> used = new TreeMap<>();

    Sources(Path table, Path packageTable, Map<String, RawArt> raw) throws IOException {
        this.rows = Table.read(table);
        this.raw = raw;
        for (String line : Files.readAllLines(packageTable)) {
            String[] fields = line.split("\t", -1);
            packages.put(fields[0], new Locked(fields[1], fields[2], fields[3].replace("\\n", "\n")));
        }
    }

    /** Notes that a picture is used. */
    void use(String reference) {
        String source = reference.replaceAll("@.*", "");
        Table.Row row = row(source);
        RawArt art = raw.get(source);
        if (art == null || !art.source().equals(row.get("package"))) {
            throw row.wrong("another package than that of " + source);
        }
        used.computeIfAbsent(row.get("prefix"), any -> new TreeSet<>()).add(source);
    }

    private Table.Row row(String reference) {
        Table.Row best = null;
        for (Table.Row row : rows) {
            String prefix = row.get("prefix");
            boolean longer =
                    best == null || prefix.length() > best.get("prefix").length();
            if (reference.startsWith(prefix) && longer) {
                best = row;
            }
        }
        if (best == null) {
            throw new IllegalStateException("sources.csv does not say where this comes from: " + reference);
        }
        return best;
    }

    /** One for each source that was used, by name of the prefix. */
    List<Attribution> attributions() {
        List<Attribution> attributions = new ArrayList<>();
        used.forEach((prefix, art) -> {
            Table.Row row = row(prefix);
            attributions.add(new Attribution(
                    row.get("name") + " (npm " + row.get("package") + ")",
                    version(row.get("package")),
                    row.get("licence"),
                    row.get("terms"),
                    art.size()));
        });
        return attributions;
    }

    private String version(String name) {
        Locked found = packages.get(name);
        if (found == null) {
            throw new IllegalStateException("sources.csv names a package that is not locked: " + name);
        }
        return found.version();
    }

    /** The notice: each source with its terms, the pictures taken from it, and the licences' texts. */
    String notice() {
        StringBuilder out = new StringBuilder("Third-party art in the icon pack\n================================\n");
        for (Map.Entry<String, Set<String>> entry : used.entrySet()) {
            Table.Row row = row(entry.getKey());
            out.append("\n").append(row.get("name")).append("\n");
            out.append("  Package: npm ").append(row.get("package")).append(' ').append(version(row.get("package")));
            out.append("\n  Licence: ").append(row.get("licence"));
            out.append("\n  Terms: ").append(row.get("terms"));
            out.append("\n  Pictures: ").append(entry.getValue().size()).append('\n');
            for (String reference : entry.getValue()) {
                out.append("    ").append(reference.substring(reference.indexOf(':') + 1));
                RawArt art = raw.get(reference);
                if (art != null && !art.licence().isEmpty() && !art.licence().equals(row.get("licence"))) {
                    out.append(" (given as ").append(art.licence()).append(')');
                }
                out.append('\n');
            }
        }
        packages.forEach((name, found) -> out.append("\n--- ")
                .append(name)
                .append(' ')
                .append(found.version())
                .append(", ")
                .append(found.licence())
                .append(" ---\n\n")
                .append(found.text())
                .append('\n'));
        return out.toString();
    }
}
