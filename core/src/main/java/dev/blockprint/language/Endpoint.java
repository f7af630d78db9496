package dev.blockprint.language;

import dev.blockprint.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an edge ends. */
public sealed interface Endpoint {
    Span span();

    /**
     * An element by its name.
     *
     * @param path the names that lead to it, such as {@code vpc}, {@code web}; at least one
     * @param side where the edge meets it, in {@code web@left}
     */
    record Reference(List<Name> path, @Nullable Name side, Span span) implements Endpoint {
        public Reference {
            path = List.copyOf(path);
            if (path.isEmpty()) {
                throw new IllegalArgumentException("a reference needs a name");
            }
        }

        /** As it is written, without the side. */
        public String written() {
            return path.stream().map(Name::text).collect(Collectors.joining("."));
        }
    }

    /** A plain box with this text. */
    record Box(Text text) implements Endpoint {
        @Override
        public Span span() {
            return text.span();
        }
    }
}
