package dev.blockprint.icons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds types by the words in their names. */
final class TypeSearch {
    private TypeSearch() {}

    private record Hit(IconType type, int rank) {}

    static List<IconType> search(List<IconType> types, String words, int limit) {
        List<String> wanted = Arrays.stream(words.trim().split("[\\s/]+", -1))
                .map(NameKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (IconType type : types) {
            if (holdsAll(type, wanted)) {
                hits.add(new Hit(type, rank(type, wanted)));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank)
                .thenComparingInt(hit -> hit.type().name().length())
                .thenComparing(hit -> hit.type().id()));
        return hits.stream().limit(limit).map(Hit::type).toList();
    }

    private static boolean holdsAll(IconType type, List<String> wanted) {
        String text = NameKey.of(type.provider()) + " " + NameKey.of(type.category()) + " " + NameKey.of(type.name())
                + " " + NameKey.of(type.title().toLowerCase(Locale.ROOT));
        return wanted.stream().allMatch(text::contains);
    }

    /** 0 if the name is what was asked for, 1 if it begins so, 2 if a word does, else 3. */
    private static int rank(IconType type, List<String> wanted) {
        String asked = String.join("", wanted);
        String name = NameKey.of(type.name());
        String last = wanted.get(wanted.size() - 1);
        if (name.equals(asked) || name.equals(last)) {
            return 0;
        }
        if (name.startsWith(asked) || name.startsWith(last)) {
            return 1;
        }
        return Arrays.stream(type.name().split("-", -1)).anyMatch(word -> word.startsWith(last)) ? 2 : 3;
    }
}
