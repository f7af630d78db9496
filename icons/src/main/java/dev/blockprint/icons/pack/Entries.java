package dev.blockprint.icons.pack;

import dev.blockprint.icons.NameKey;
import dev.blockprint.icons.TileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of types and works out what they leave to rules: names, titles, glyphs, tiles. */
final class Entries {
    private final Glyphs glyphs;
    private final GlyphRules rules;
    private final Titles titles;
    private final Map<String, Entry> byKey = new LinkedHashMap<>();

    private Entries(Glyphs glyphs, GlyphRules rules, Titles titles) {
        this.glyphs = glyphs;
        this.rules = rules;
        this.titles = titles;
    }

    /** All entries, our own first, then by provider, category and name. */
    static List<Entry> read(Path data, Glyphs glyphs) throws IOException {
        Entries entries = new Entries(
                glyphs,
                GlyphRules.read(data.resolve("glyph-rules.csv"), glyphs),
                Titles.read(data.resolve("titles.csv")));
        entries.addGlyphs();
        entries.addExtras(Table.read(data.resolve("extras.csv")));
        entries.addClasses(Table.read(data.resolve("types.csv")));
        return sorted(entries.byKey.values());
    }

    private static List<Entry> sorted(Collection<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::provider)
                .thenComparing(Entry::category)
                .thenComparing(Entry::name));
        return sorted;
    }

    private void addGlyphs() {
        for (Glyphs.Glyph glyph : glyphs.all()) {
            if (!glyph.title().isEmpty()) {
                add(new Entry(
                        "",
                        "",
                        glyph.name(),
                        glyph.title(),
                        glyph.name(),
                        glyph.tile(),
                        List.of(),
                        glyph.aliases(),
                        "",
                        false));
            }
        }
    }

    private void addExtras(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            String path = row.get("provider") + "/" + row.get("category") + "/" + row.get("name");
            String glyph = row.get("glyph").isEmpty() ? rules.glyph(path) : row.get("glyph");
            add(new Entry(
                    row.get("provider"),
                    row.get("category"),
                    row.get("name"),
                    row.get("title"),
                    glyph,
                    glyphs.get(glyph).tile(),
                    List.of(),
                    row.words("aliases"),
                    row.get("art"),
                    false));
        }
    }

    private void addClasses(List<Table.Row> rows) {
        Map<String, Table.Row> classes = new HashMap<>();
        rows.forEach(row -> classes.put(module(row) + row.get("class"), row));
        for (Table.Row row : rows) {
            Table.Row target = row;
            if (!row.get("alias_of").isEmpty()) {
                target = classes.get(module(row) + row.get("alias_of"));
                if (target == null) {
                    throw row.wrong("an alias of what is not there");
                }
            }
            addClass(row, target);
        }
    }

    private void addClass(Table.Row row, Table.Row target) {
        String provider = row.get("provider");
        String category = row.get("category");
        String name = titles.name(row.get("class"));
        // The library has each icon of this provider twice, the second time in white.
        String path = provider + "/" + category + "/" + name.replaceAll("-white$", "");
        String glyph = rules.glyph(target.line() == row.line() ? path : path + "-" + titles.name(target.get("class")));
        TileKind tile = glyphs.get(glyph).tile();
        add(new Entry(
                provider,
                category,
                name,
                titles.title(provider, row.get("class")),
                glyph,
                tile,
                List.of(module(row) + row.get("class")),
                List.of(),
                target.get("art"),
                target.line() != row.line()));
    }

    private static String module(Table.Row row) {
        String category = row.get("category");
        String module = category.equals("provider") ? "" : "." + category;
        return row.get("provider") + module + ":";
    }

    /** Two spellings that a look-up cannot tell apart become one entry, which keeps the better title. */
    private void add(Entry entry) {
        String key = NameKey.of(entry.provider()) + "/" + NameKey.of(entry.category()) + "/" + NameKey.of(entry.name());
        byKey.merge(key, entry, Entries::join);
    }

    private static Entry join(Entry first, Entry second) {
        Entry better = second.name().length() > first.name().length() ? second : first;
        List<String> classes = new ArrayList<>(first.classes());
        classes.addAll(second.classes());
        List<String> keys = new ArrayList<>(first.keys());
        keys.addAll(second.keys());
        Entry art = first.art().isEmpty() ? second : first;
        return new Entry(
                first.provider(),
                first.category(),
                better.name(),
                first.classes().isEmpty() ? first.title() : better.title(),
                first.glyph(),
                first.tile(),
                classes,
                keys,
                art.art(),
                first.alias() && second.alias());
    }
}
