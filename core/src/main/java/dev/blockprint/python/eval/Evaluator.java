package dev.blockprint.python.eval;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.python.syntax.Script;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates a script. It reaches nothing but the catalogue of types. */
public final class Evaluator {
    private Evaluator() {}

    /** The diagrams that a script makes, in the order they begin; after an error, what was made before it. */
    public static Parsed<List<Figure>> run(
            Parsed<Script> script, SourceText source, IconCatalogue catalogue, Limits limits) {
        Diagnostics diagnostics = new Diagnostics(source, limits);
        diagnostics.addAll(script.diagnostics());
        if (script.hasErrors()) {
            return new Parsed<>(List.of(), diagnostics.inOrder());
        }
        Machine machine = new Machine(catalogue, limits, new Warnings(diagnostics));
        try {
            machine.statements.run(script.tree().statements());
        } catch (PyError error) {
            if (!error.type().equals("SystemExit")) {
                diagnostics.addAll(
                        List.of(Diagnostic.error(source, place(error.span()), message(error), error.advice())));
            }
        } catch (LimitReached limit) {
            diagnostics.addAll(List.of(Diagnostic.error(
                    source, place(limit.span()), limit.text(), "check the loop, or divide the diagram into several")));
        } catch (StackOverflowError deep) {
            diagnostics.addAll(List.of(
                    Diagnostic.error(source, place(null), "functions or values nest too deep", "take them apart")));
        }
        return new Parsed<>(machine.library.figures(), diagnostics.inOrder());
    }

    private static Span place(@Nullable Span span) {
        return span == null ? new Span(0, 0) : span;
    }

    private static String message(PyError error) {
        String text = error.text().lines().findFirst().orElse("");
        String shown = text.length() > 200 ? text.substring(0, text.offsetByCodePoints(0, 100)) + "…" : text;
        return error.value() == null
                ? shown
                : "the script raises " + error.type() + (shown.isEmpty() ? "" : ": " + shown);
    }
}
