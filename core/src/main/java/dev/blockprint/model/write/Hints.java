package dev.blockprint.model.write;

import dev.blockprint.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a diagram's elements and edges from where they were written, and is no part of the diagram. */
public interface Hints {
    /** Nothing is known. */
    Hints NONE = new Hints() {};

    /** What the author called the element; null if nothing. */
    default @Nullable String name(Origin element) {
        return null;
    }

    /** What the author said above the element or the edge, a line each, without the comments' signs. */
    default List<String> comments(Origin place) {
        return List.of();
    }

    /** What the author said behind the element or the edge, on its line; null if nothing. */
    default @Nullable String remark(Origin place) {
        return null;
    }

    /** Whether the author said nothing of it. */
    default boolean silent(Origin place) {
        return comments(place).isEmpty() && remark(place) == null;
    }

    /** What the author said about the whole diagram. */
    default List<String> comments() {
        return List.of();
    }
}
