package dev.blockprint.icons.pack;

import dev.blockprint.icons.NameKey;
import dev.blockprint.icons.PackFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Works out what every key means, and which of several types of one name is meant where no category is given. */
final class Keys {
    /** Categories that hold everything; what else holds the name is meant rather. */
    private static final Set<String> VAGUE = Set.of("general", "other", "newicons");

    private final List<Entry> entries;
    private final Map<String, String> preferred;
    private final Map<String, Integer> keys = new TreeMap<>();

    private Keys(List<Entry> entries, Map<String, String> preferred) {
        this.entries = entries;
        this.preferred = preferred;
    }

    /** The number of the entry that each key means. */
    static Map<String, Integer> of(List<Entry> entries, List<Table.Row> preferred) {
        Map<String, String> categories = new HashMap<>();
        for (Table.Row row : preferred) {
            categories.put(row.get("type"), row.get("category"));
        }
        Keys keys = new Keys(entries, categories);
        keys.addAll();
        return keys.keys;
    }

    private void addAll() {
        Map<String, List<Integer>> brief = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            for (String className : entry.classes()) {
                keys.put(className, i);
            }
            List<String> names = new ArrayList<>(List.of(entry.name()));
            names.addAll(entry.keys());
            for (String name : names) {
                String key = NameKey.of(name);
                if (entry.provider().isEmpty()) {
                    Integer other = keys.put(key, i);
                    if (other != null) {
                        throw new IllegalStateException("glyphs.csv: two types are called " + name);
                    }
                } else {
                    String provider = NameKey.of(entry.provider());
                    keys.putIfAbsent(provider + "/" + NameKey.of(entry.category()) + "/" + key, i);
                    brief.computeIfAbsent(provider + "/" + key, any -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        brief.forEach((key, numbers) -> keys.put(key, best(key, numbers)));
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.category().equals("provider") || entry.name().equals(entry.provider())) {
                keys.putIfAbsent(NameKey.of(entry.provider()), i);
            }
        }
        preferred.forEach((type, category) -> check(type, category));
    }

    private void check(String type, String category) {
        if (!keys.containsKey(type) || !entries.get(keys.get(type)).category().equals(category)) {
            throw new IllegalStateException("preferred.csv: " + type + " does not stand in " + category);
        }
    }

    private int best(String key, List<Integer> numbers) {
        int best = numbers.get(0);
        for (int number : numbers) {
            if (rank(key, number) < rank(key, best)) {
                best = number;
            }
        }
        return best;
    }

    private int rank(String key, int number) {
        Entry entry = entries.get(number);
        boolean named = NameKey.of(entry.provider()).length()
                        + 1
                        + NameKey.of(entry.name()).length()
                == key.length();
        int rank = entry.category().equals(preferred.get(key)) ? 0 : 16;
        rank += named ? 0 : 8;
        rank += entry.alias() ? 4 : 0;
        rank += entry.art().isEmpty() ? 2 : 0;
        return rank + (VAGUE.contains(entry.category()) ? 1 : 0);
    }

    /** The key of a glyph. */
    static String glyph(String name) {
        return PackFormat.GLYPH + name;
    }
}
