package dev.blockprint.model.read;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.language.Parser;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.json.DiagramJson;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.DiagnosticPrinter;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.stream.Collectors;

/** Reads diagrams for tests, with the catalogue that users have. */
public final class Reading {
    private static final Types TYPES = Types.of(IconCatalogue.standard());

    private Reading() {}

    public static Parsed<Diagram> read(String text) {
        return read(SourceText.of("post.md", text), ReadOptions.DEFAULT);
    }

    public static Parsed<Diagram> read(SourceText source, ReadOptions options) {
        return DiagramReader.read(Parser.parse(source, options.limits()), TYPES, options);
    }

    /** The diagram of a text in which nothing may be wrong. */
    public static Diagram good(String text) {
        Parsed<Diagram> parsed = read(text);
        if (!parsed.diagnostics().isEmpty()) {
            throw new AssertionError(printed(parsed));
        }
        return parsed.tree();
    }

    public static String json(String text) {
        return DiagramJson.write(good(text));
    }

    public static String printed(Parsed<?> parsed) {
        DiagnosticPrinter printer = new DiagnosticPrinter(false);
        return parsed.diagnostics().stream().map(printer::print).collect(Collectors.joining("\n"));
    }

    /** The messages alone. */
    public static String messages(String text) {
        return read(text).diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining("\n"));
    }
}
