package dev.blockprint.model;

import dev.blockprint.icons.IconType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frame around elements.
 *
 * @param icon a vendor's group icon, in place of the badge
 * @param direction where edges inside it lead; null if as around it
 * @param members in the order written; may be empty
 */
public record Group(
        String id,
        FrameKind kind,
        String label,
        @Nullable IconType icon,
        @Nullable Direction direction,
        List<Element> members,
        Decor decor,
        Origin origin)
        implements Element {
    public Group {
        Names.check(id);
        members = List.copyOf(members);
    }

    /** A group that has the direction of what is around it. */
    public Group(
            String id,
            FrameKind kind,
            String label,
            @Nullable IconType icon,
            List<Element> members,
            Decor decor,
            Origin origin) {
        this(id, kind, label, icon, null, members, decor, origin);
    }

    /** The same frame around other members. */
    public Group with(List<Element> others, Decor look) {
        return new Group(id, kind, label, icon, direction, others, look, origin);
    }
}
