package dev.blockprint.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The layers of a diagram that grows. They are counted from 1, in the order written; each shows what stands outside of
 * all layers, and all layers up to itself.
 *
 * @param names by layer, from the first
 * @param elements by id
 * @param edges by their place in the diagram
 * @param steps by their place in the story, the layer that each belongs to
 * @param notes by their place in the story, the layer that each belongs to
 */
public record Layers(
        List<String> names, Map<String, Life> elements, List<Life> edges, List<Integer> steps, List<Integer> notes) {
    /** The diagram is drawn as a whole. */
    public static final Layers NONE = new Layers(List.of(), Map.of(), List.of(), List.of(), List.of());

    public Layers {
        names = List.copyOf(names);
        elements = Map.copyOf(elements);
        edges = List.copyOf(edges);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** How many there are. */
    public int count() {
        return names.size();
    }

    /** The layer that is called {@code name}; case and punctuation do not matter, and its number will do too. */
    public Optional<Integer> find(String name) {
        Map<String, Integer> known = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            known.putIfAbsent(key(names.get(i)), i + 1);
        }
        for (int i = 1; i <= names.size(); i++) {
            known.putIfAbsent(Integer.toString(i), i);
        }
        return Optional.ofNullable(known.get(key(name)));
    }

    /** What two ways to write one name share: letters and digits, with a hyphen for whatever is between them. */
    public static String key(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return String.join("-", words);
    }
}
