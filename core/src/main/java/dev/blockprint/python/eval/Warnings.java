package dev.blockprint.python.eval;

import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Span;
import java.util.HashSet;
import java.util.Set;

/** What a script is warned of, each thing once. */
final class Warnings {
    private final Diagnostics diagnostics;
    private final Set<String> said = new HashSet<>();

    Warnings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void say(Span span, String message, String advice) {
        if (said.add(message)) {
            diagnostics.warning(span, message, advice);
        }
    }
}
