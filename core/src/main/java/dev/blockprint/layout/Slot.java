package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Element;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a group: an element, or several slots in an arrangement.
 *
 * @param element null for an arrangement, and for a hole in one
 * @param arrangement null for an element, and for a hole
 */
record Slot(@Nullable Element element, @Nullable Arrangement arrangement, List<Slot> slots) {
    Slot {
        slots = List.copyOf(slots);
    }

    static Slot of(Element element) {
        return new Slot(element, null, List.of());
    }

    /** A place in a table where nothing stands. */
    static Slot hole() {
        return new Slot(null, null, List.of());
    }

    /** Hands on the ids of the elements that stand in it, those in groups aside. */
    void members(Consumer<String> to) {
        if (element != null) {
            to.accept(element.id());
        }
        slots.forEach(slot -> slot.members(to));
    }
}
