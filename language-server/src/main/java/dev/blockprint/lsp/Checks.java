package dev.blockprint.lsp;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.RenderSettings;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Location;
import dev.blockprint.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** Says what is wrong in a document, without laying anything out. */
final class Checks {
    private final Blockprint blockprint = Blockprint.builder().build();

    /**
     * The messages of a document.
     *
     * @param root the folder that files are read from; null for the document's own
     */
    List<org.eclipse.lsp4j.Diagnostic> of(OpenDocument document, @Nullable Path root) {
        List<org.eclipse.lsp4j.Diagnostic> said = new ArrayList<>();
        document.blocks().diagnostics().forEach(one -> said.add(message(document, one)));
        Path file = document.address().file();
        Path folder = file == null ? null : file.getParent();
        boolean inside = root != null && folder != null && folder.startsWith(root);
        RenderSettings settings =
                RenderSettings.DEFAULT.withRoot(inside ? root : folder).withFolder(folder);
        for (Block block : document.blocks().tree()) {
            if (block.dialect() != Dialect.DOT && !block.source().text().isBlank()) {
                // What is shared draws nothing by itself, which is said of its very beginning.
                boolean shared = block.isNative() && block.tree().isShared();
                blockprint.json(block.source(), block.dialect(), settings).diagnostics().stream()
                        .filter(one -> !shared || one.span().end() > 0)
                        .map(one -> message(document, one))
                        .forEach(said::add);
            }
        }
        return said;
    }

    private static org.eclipse.lsp4j.Diagnostic message(OpenDocument document, Diagnostic one) {
        String advice = one.advice() == null ? "" : "\n" + one.advice();
        Location start = one.location();
        boolean here = start.file().equals(document.source().name());
        String text = (here ? "" : start + ": ") + one.message() + advice;
        Range range = here ? range(document, one, start) : document.range(new Span(0, 0));
        DiagnosticSeverity severity = switch (one.severity()) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
        org.eclipse.lsp4j.Diagnostic message = new org.eclipse.lsp4j.Diagnostic();
        message.setRange(range);
        message.setMessage(text);
        message.setSeverity(severity);
        message.setSource("blockprint");
        return message;
    }

    private static Range range(OpenDocument document, Diagnostic one, Location start) {
        Location end = one.source().locate(one.span().end());
        Position from = position(document, start);
        Position to = end.file().equals(start.file()) ? position(document, end) : from;
        boolean backwards = document.offset(to) < document.offset(from);
        return new Range(from, backwards ? from : to);
    }

    /** Locations count code points. */
    private static Position position(OpenDocument document, Location location) {
        int start = document.source().lineStart(location.line() - 1);
        String text = document.source().text();
        int end = text.offsetByCodePoints(
                start, Math.min(location.column() - 1, text.codePointCount(start, text.length())));
        return document.position(end);
    }
}
