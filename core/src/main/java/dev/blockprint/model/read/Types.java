package dev.blockprint.model.read;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import java.util.List;
import java.util.Optional;

/** What the reader asks of a catalogue of types. */
public interface Types {
    /** The type that {@code reference} means, looked up in {@code providers} too if it names none. */
    Optional<IconType> find(String reference, List<String> providers);

    /** References near to one that is none, best first, at most {@code limit}. */
    List<String> suggest(String reference, List<String> providers, int limit);

    /** The shortest reference that always means {@code type}. */
    String shortName(IconType type);

    /** The names of all providers; to be asked for only when something is wrong, for it looks at every type. */
    List<String> providers();

    /** All that a catalogue knows. */
    static Types of(IconCatalogue catalogue) {
        return new Types() {
            @Override
            public Optional<IconType> find(String reference, List<String> used) {
                return catalogue.find(reference, used);
            }

            @Override
            public List<String> suggest(String reference, List<String> used, int limit) {
                return catalogue.suggest(reference, used, limit);
            }

            @Override
            public String shortName(IconType type) {
                return catalogue.shortName(type);
            }

            @Override
            public List<String> providers() {
                return catalogue.providers();
            }
        };
    }
}
