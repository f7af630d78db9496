package dev.blockprint.model.read;

import dev.blockprint.source.Span;
import org.jspecify.annotations.Nullable;

/** An element in the making. */
abstract sealed class Draft implements Named permits NodeDraft, GroupDraft {
    /** The group around it; null for the diagram itself. */
    final @Nullable GroupDraft parent;

    /** The name's place, or that of the whole element. */
    final Span span;

    /** Its name within the parent, such as {@code web} or {@code web.1}; null until one is made up for it. */
    @Nullable
    String local;

    String label = "";
    Looks looks = new Looks();

    Draft(@Nullable GroupDraft parent, Span span) {
        this.parent = parent;
        this.span = span;
    }

    /** What stands before the names of its members; empty for the diagram itself. */
    String id() {
        String own = local == null ? "" : local;
        String outer = parent == null ? "" : parent.id();
        return outer.isEmpty() ? own : outer + "." + own;
    }

    boolean isInside(Draft other) {
        for (GroupDraft group = parent; group != null; group = group.parent) {
            if (group == other) {
                return true;
            }
        }
        return false;
    }
}
