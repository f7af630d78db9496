package dev.blockprint.lsp;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.icons.NameKey;
import dev.blockprint.model.read.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All types, to be found by the beginning of their names or by any of their words. */
final class TypeList {
    private static final TypeList STANDARD = new TypeList(IconCatalogue.standard());

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A type as it may be written.
     *
     * @param type null for a place or a shape
     * @param provider its key; empty if it has none
     * @param name the key of what follows the provider
     * @param title in lower case
     */
    record Entry(String reference, @Nullable IconType type, String provider, String name, String title) {}

    /** An entry that was found; of two the one with the lower rank fits better. */
    record Found(Entry entry, String reference, int rank) {}

    private TypeList(IconCatalogue catalogue) {
        for (String place : Vocabulary.places()) {
            entries.add(new Entry(place, null, "", NameKey.of(place), "group"));
        }
        for (String shape : Vocabulary.shapes()) {
            entries.add(new Entry(shape, null, "", NameKey.of(shape), "shape"));
        }
        for (IconType type : catalogue.all()) {
            String reference = catalogue.shortName(type);
            entries.add(new Entry(
                    reference,
                    type,
                    NameKey.of(type.provider()),
                    NameKey.of(type.name()),
                    type.title().toLowerCase(Locale.ROOT)));
        }
    }

    static TypeList standard() {
        return STANDARD;
    }

    /**
     * What fits to {@code typed}, best first, at most {@code limit}.
     *
     * @param used providers that may be left out
     */
    List<Found> find(String typed, List<String> used, int limit) {
        int slash = typed.lastIndexOf('/');
        String provider = slash < 0 ? "" : NameKey.of(typed.substring(0, typed.indexOf('/')));
        String name = NameKey.of(typed.substring(slash + 1));
        List<String> known = used.stream().map(NameKey::of).toList();
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            int rank = rank(entry, provider, name, slash >= 0);
            if (rank >= 0) {
                boolean brief = slash < 0 && known.contains(entry.provider()) && entry.type() != null;
                String reference =
                        brief ? entry.reference().substring(entry.reference().indexOf('/') + 1) : entry.reference();
                found.add(new Found(entry, reference, rank - (brief ? 10 : 0)));
            }
        }
        found.sort(Comparator.comparingInt(Found::rank)
                .thenComparingInt(one -> one.reference().length())
                .thenComparing(Found::reference));
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** Negative if it does not fit. */
    private static int rank(Entry entry, String provider, String name, boolean provided) {
        if (provided && !entry.provider().startsWith(provider)) {
            return -1;
        }
        if (entry.name().startsWith(name)) {
            int own = entry.provider().isEmpty() ? 20 : 22;
            return entry.name().equals(name) ? own - 1 : own;
        }
        if (!provided && entry.provider().startsWith(name)) {
            return 24;
        }
        if (entry.name().contains(name) || entry.title().replace(" ", "").contains(name)) {
            return 26;
        }
        return -1;
    }
}
