package dev.blockprint.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what there is to say about one source, and about the files it includes; of two messages about one place it keeps the first. */
public final class Diagnostics {
    private final SourceText source;
    private final int limit;
    private final List<Diagnostic> list = new ArrayList<>();

    public Diagnostics(SourceText source, Limits limits) {
        this.source = source;
        this.limit = limits.diagnostics();
    }

    public SourceText source() {
        return source;
    }

    public void error(Span span, String message, @Nullable String advice) {
        add(Diagnostic.error(source, span, message, advice));
    }

    public void warning(Span span, String message, @Nullable String advice) {
        add(Diagnostic.warning(source, span, message, advice));
    }

    public void error(Span span, String message, @Nullable String advice, Related related) {
        add(Diagnostic.error(source, span, message, advice).with(related));
    }

    /** Adds what another reader of the same source has said. */
    public void addAll(List<Diagnostic> others) {
        others.forEach(this::add);
    }

    /** Whether no more is taken; whoever would look for advice may save the time. */
    public boolean isFull() {
        return list.size() > limit;
    }

    /** Such as {@code line 3}, with the file's name if that is another than at {@code seenFrom}. */
    public String line(Span span, Span seenFrom) {
        Location place = source.locate(span.start());
        boolean elsewhere = !place.file().equals(source.locate(seenFrom.start()).file());
        return "line " + place.line() + (elsewhere ? " of " + place.file() : "");
    }

    /** Whether a message begins at {@code offset}. */
    public boolean saidAt(int offset) {
        return saidAt(source, offset);
    }

    private boolean saidAt(SourceText text, int offset) {
        return list.stream().anyMatch(d -> d.span().start() == offset && d.source() == text);
    }

    /** All of it, in the order of the source. */
    public List<Diagnostic> inOrder() {
        List<Diagnostic> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparingInt(d -> d.span().start()));
        return List.copyOf(sorted);
    }

    private void add(Diagnostic diagnostic) {
        if (isFull() || saidAt(diagnostic.source(), diagnostic.span().start())) {
            return;
        }
        list.add(
                list.size() < limit
                        ? diagnostic
                        : Diagnostic.error(
                                source,
                                diagnostic.span(),
                                "too many errors",
                                "the rest is not shown; mend those above first"));
    }
}
