package dev.blockprint.model.read;

import dev.blockprint.language.Endpoint;
import dev.blockprint.language.EndpointList;
import dev.blockprint.language.Name;
import dev.blockprint.language.Statement;
import dev.blockprint.language.Subject;
import dev.blockprint.language.Text;
import dev.blockprint.model.Anchor;
import dev.blockprint.model.Note;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Side;
import dev.blockprint.model.Step;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes steps and notes of what was noted, once all elements and edges are known. */
final class StoryReader {
    private static final int MOST_STEPS = 999;
    private static final int MOST_NOTES = 500;

    /**
     * A step as it is written, where it is written.
     *
     * @param edges its place among the edges that were noted; -1 if it is about elements
     */
    record PendingStep(Statement.Step step, GroupDraft scope, int number, int edges) {}

    /** A note as it is written, where it is written. */
    record PendingNote(Statement.Note note, GroupDraft scope, int number) {}

    /** A step and what it is sorted by. */
    private record Numbered(int number, Step step) {}

    private final Diagnostics diagnostics;
    private final Scopes scopes;
    private final Labels labels;
    private final StepEdges edges;

    StoryReader(Diagnostics diagnostics, Scopes scopes, Labels labels, StepEdges edges) {
        this.diagnostics = diagnostics;
        this.scopes = scopes;
        this.labels = labels;
        this.edges = edges;
    }

    List<Step> steps(List<PendingStep> pending) {
        List<Numbered> steps = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (PendingStep one : pending) {
            Name own = one.step().number();
            written.add(own == null ? "" : own.text());
        }
        Map<String, Span> taken = new HashMap<>();
        int last = 0;
        for (PendingStep one : pending) {
            Statement.Step statement = one.step();
            Name own = statement.number();
            last = own == null
                    ? next(last, written)
                    : Integer.parseInt(own.text().replaceAll("[a-z]", ""));
            String number = own == null ? Integer.toString(last) : own.text();
            Span span = own == null ? statement.keyword() : own.span();
            Span first = taken.putIfAbsent(number, span);
            if (first != null) {
                diagnostics.warning(
                        span,
                        "there are two steps " + number,
                        "the first is at line "
                                + diagnostics.source().locate(first.start()).line() + "; give one another number");
            }
            if (steps.size() == MOST_STEPS) {
                diagnostics.error(
                        statement.keyword(),
                        "the diagram has more than " + MOST_STEPS + " steps",
                        "split it into several diagrams");
                break;
            }
            List<Anchor> anchors = anchors(one);
            if (!anchors.isEmpty()) {
                Text label = statement.label();
                String text = label == null ? "" : labels.of(label, one.number());
                Origin origin = new Origin(diagnostics.source(), statement.span());
                steps.add(new Numbered(last, new Step(number, anchors, text.isBlank() ? null : text, origin)));
            }
        }
        steps.sort(Comparator.comparingInt(Numbered::number)
                .thenComparing(numbered -> numbered.step().number()));
        return steps.stream().map(Numbered::step).toList();
    }

    /** The next number that no step has, and none will have of its own. */
    private static int next(int last, Set<String> written) {
        int next = last + 1;
        while (!written.add(Integer.toString(next))) {
            next++;
        }
        return next;
    }

    private List<Anchor> anchors(PendingStep pending) {
        Statement.Step step = pending.step();
        List<Anchor> anchors = new ArrayList<>();
        if (pending.edges() >= 0) {
            edges.of(pending.edges()).forEach(index -> anchors.add(new Anchor.OfEdge(index)));
            return anchors;
        }
        if (!step.attributes().isEmpty()) {
            diagnostics.error(
                    step.attributes().get(0).span(),
                    "the attributes of a step are for its edges",
                    "write them where the element is declared");
        }
        for (Draft draft : elements(step.subject().ends().get(0), pending.scope(), false)) {
            Anchor anchor = new Anchor.OfElement(draft.id());
            if (!anchors.contains(anchor)) {
                anchors.add(anchor);
            }
        }
        return anchors;
    }

    List<Note> notes(List<PendingNote> pending) {
        List<Note> notes = new ArrayList<>();
        for (PendingNote one : pending) {
            Statement.Note statement = one.note();
            if (notes.size() == MOST_NOTES) {
                diagnostics.error(
                        statement.keyword(),
                        "the diagram has more than " + MOST_NOTES + " notes",
                        "tell some of them in the document");
                break;
            }
            String text = labels.of(statement.text(), one.number());
            Anchor anchor = text.isBlank() ? null : anchor(one);
            if (anchor != null) {
                Origin origin = new Origin(diagnostics.source(), statement.span());
                notes.add(new Note(anchor, text, side(statement.subject()), origin));
            } else if (text.isBlank()) {
                diagnostics.error(statement.text().span(), "the note says nothing", "write its text, or drop it");
            }
        }
        return notes;
    }

    /** What a note stands at; null if it is not one thing, which is said. */
    private @Nullable Anchor anchor(PendingNote pending) {
        Subject subject = pending.note().subject();
        if (subject.connectors().isEmpty()) {
            List<Draft> found = elements(subject.ends().get(0), pending.scope(), true);
            return one(found.size(), "elements", subject.span())
                    ? new Anchor.OfElement(found.get(0).id())
                    : null;
        }
        List<Draft> from = elements(subject.ends().get(0), pending.scope(), false);
        List<Draft> to = elements(subject.ends().get(1), pending.scope(), false);
        int pairs = from.size() * to.size() * subject.connectors().size();
        if (!one(pairs, "edges", subject.span())) {
            return null;
        }
        Integer index = edges.find(
                from.get(0).id(),
                to.get(0).id(),
                EdgeReader.arrow(subject.connectors().get(0)));
        if (index == null) {
            diagnostics.error(subject.span(), "there is no such edge", "write the edge first, then the note about it");
            return null;
        }
        return new Anchor.OfEdge(index);
    }

    private boolean one(int count, String what, Span span) {
        if (count > 1) {
            diagnostics.error(span, "a note stands at one thing, these are " + count + " " + what, "name one of them");
        }
        return count == 1;
    }

    private @Nullable Side side(Subject subject) {
        Endpoint end = subject.ends().get(0).ends().get(0);
        return subject.connectors().isEmpty() && end instanceof Endpoint.Reference reference && reference.side() != null
                ? Sides.read(reference.side(), diagnostics)
                : null;
    }

    private List<Draft> elements(EndpointList list, GroupDraft scope, boolean sides) {
        List<Draft> all = new ArrayList<>();
        for (Endpoint end : list.ends()) {
            if (end instanceof Endpoint.Box box) {
                NodeDraft found = EdgeReader.box(box.text().value(), scope);
                if (found != null) {
                    all.add(found);
                } else {
                    diagnostics.error(
                            end.span(), "there is no box with this text", "it is made by an edge that leads to it");
                }
            } else if (end instanceof Endpoint.Reference reference) {
                if (reference.side() != null && !sides) {
                    diagnostics.error(
                            reference.side().span(),
                            "a side is for the end of an edge, and for the element of a note",
                            "drop @" + reference.side().text());
                }
                all.addAll(scopes.find(reference, scope));
            }
        }
        return all;
    }
}
