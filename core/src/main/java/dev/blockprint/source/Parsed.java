package dev.blockprint.source;

import java.util.List;

/** What a parser gives back, always: a tree, however bad the input, and what there is to say about it. */
public record Parsed<T>(T tree, List<Diagnostic> diagnostics) {
    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
