package dev.blockprint.model.read;

import dev.blockprint.model.Face;
import dev.blockprint.source.Span;

/** A node in the making. */
final class NodeDraft extends Draft {
    String type;
    Face face;

    NodeDraft(GroupDraft parent, Span span, String type, Face face) {
        super(parent, span);
        this.type = type;
        this.face = face;
    }
}
