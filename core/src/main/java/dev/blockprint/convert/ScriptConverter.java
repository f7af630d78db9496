package dev.blockprint.convert;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.language.format.Formatter;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.PythonReader;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Types;
import dev.blockprint.model.write.DiagramWriter;
import dev.blockprint.python.eval.Evaluator;
import dev.blockprint.python.eval.Figure;
import dev.blockprint.python.syntax.Script;
import dev.blockprint.python.syntax.ScriptParser;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the diagrams of a Python script in the native language, as somebody would who knows the script: with the names of
 * its variables, and its comments. What is written gives the same diagrams as the script.
 */
public final class ScriptConverter {
    private ScriptConverter() {}

    /** The text of each diagram, in the script's order; none if there are errors. */
    public static Parsed<List<String>> convert(SourceText source, ReadOptions options) {
        IconCatalogue catalogue = IconCatalogue.standard();
        Types types = Types.of(catalogue);
        Parsed<Script> script = ScriptParser.parse(source);
        Parsed<List<Figure>> figures = Evaluator.run(script, source, catalogue, options.limits());
        Parsed<List<Diagram>> diagrams = PythonReader.read(figures, source, types, options);
        if (diagrams.hasErrors()) {
            return new Parsed<>(List.of(), diagrams.diagnostics());
        }
        Map<Span, String> names = ScriptNames.of(script.tree().statements());
        ScriptComments comments = new ScriptComments(source, script.tree().statements());
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < diagrams.tree().size(); i++) {
            Diagram diagram = diagrams.tree().get(i);
            Span place = figures.tree().get(i).span();
            List<Diagnostic> said = diagrams.diagnostics();
            ScriptHints hints = new ScriptHints(diagram, place, i == 0, names, comments, said);
            String text = DiagramWriter.write(diagram, types, hints);
            texts.add(Formatter.format(SourceText.of(source.name(), text)).tree());
        }
        return new Parsed<>(texts, diagrams.diagnostics());
    }
}
