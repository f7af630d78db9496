package dev.blockprint.model.read;

import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Span;

/** Says that something belongs to the language, but is not drawn yet. */
final class NotYet {
    private NotYet() {}

    static void say(Diagnostics diagnostics, Span span, String what, String advice) {
        diagnostics.error(span, what + " is not supported yet", advice);
    }
}
