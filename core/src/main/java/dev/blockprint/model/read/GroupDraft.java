package dev.blockprint.model.read;

import dev.blockprint.icons.IconType;
import dev.blockprint.model.Direction;
import dev.blockprint.model.FrameKind;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group in the making, or the diagram itself: a place where names are declared. */
final class GroupDraft extends Draft {
    final List<Draft> members = new ArrayList<>();
    final Map<String, Named> names = new HashMap<>();
    final Map<String, NodeDraft> boxes = new HashMap<>();
    FrameKind kind = FrameKind.GENERIC;

    @Nullable
    IconType icon;

    /** Where edges inside it lead; null if as around it. */
    @Nullable
    Direction direction;

    GroupDraft(@Nullable GroupDraft parent, Span span) {
        super(parent, span);
    }
}
