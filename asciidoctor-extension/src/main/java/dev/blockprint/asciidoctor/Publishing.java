package dev.blockprint.asciidoctor;

import dev.blockprint.Dialect;
import dev.blockprint.asciidoctor.block.AttributePlace;
import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramFiles;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.asciidoctor.block.TargetFolder;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Published;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.BaseProcessor;
import org.jspecify.annotations.Nullable;

/** Has a diagram rendered and written, and logs what there is to say about it. */
final class Publishing {
    private final BaseProcessor maker;
    private final Document document;
    private final Conversion conversion;

    Publishing(BaseProcessor maker, Document document, Conversion conversion) {
        this.maker = maker;
        this.document = document;
        this.conversion = conversion;
    }

    /**
     * @param title the diagram's title, plain
     * @param imagesdir what {@code imagesdir} was where the diagram stands
     */
    record Request(
            DiagramAttributes attributes,
            @Nullable String id,
            @Nullable String title,
            String imagesdir,
            @Nullable Cursor place) {
        Request at(Cursor other) {
            return new Request(attributes, id, title, imagesdir, other);
        }
    }

    Outcome text(String text, Dialect dialect, Request request) {
        List<String> lines = text.lines().toList();
        Request here =
                request.place() == null ? request : request.at(SourceLines.opening(lines, request.place(), document));
        List<DocumentCursor> places = SourceLines.places(lines, here.place(), document);
        DocumentCursor first = places.isEmpty() ? start(here.place()) : places.get(0);
        SourceText source = SourceText.startingAtLine(first.path(), text, first.line());
        return publish(new Found(source, places, dialect, null, null), here);
    }

    Outcome file(String target, DiagramStyle style, Request request) {
        try {
            DiagramFiles files = files(target);
            Path file = files.locate(target);
            SourceText source = SourceText.of(file.toString(), substituted(files.read(file, target), request));
            List<DocumentCursor> places = IntStream.rangeClosed(1, source.lineCount())
                    .mapToObj(line -> new DocumentCursor(target, file.toString(), line))
                    .toList();
            return publish(new Found(source, places, style.dialectOf(target), target, file.getParent()), request);
        } catch (DiagramFiles.Unreadable e) {
            String message = String.valueOf(e.getMessage());
            Messages.error(maker, start(request.place()), message);
            return failed("", List.of(message), start(request.place()), request);
        }
    }

    /**
     * A diagram that was read.
     *
     * @param places where its lines stand
     * @param file the file that it is in, as the document calls it; null if it stands in the document
     * @param folder the folder of that file
     */
    private record Found(
            SourceText source,
            List<DocumentCursor> places,
            Dialect dialect,
            @Nullable String file,
            @Nullable Path folder) {}

    private String substituted(String text, Request request) {
        String substitutions = request.attributes().own().get("subs");
        return substitutions == null
                ? text
                : PlainText.ofSource(maker, document, text.lines().toList(), substitutions);
    }

    private DiagramFiles files(String target) throws DiagramFiles.Unreadable {
        if (conversion.place().readsNothing()) {
            throw new DiagramFiles.Unreadable(
                    "diagram file \"" + target + "\" is not read in safe mode SECURE; use SERVER, SAFE or UNSAFE");
        }
        return conversion.place().files();
    }

    private Outcome publish(Found found, Request request) {
        DiagramAttributes attributes = request.attributes();
        List<String> refused = refused(request);
        if (!refused.isEmpty()) {
            return failed(found.source().text(), refused, start(request.place()), request);
        }
        DiagramBlock block = new DiagramBlock(
                found.dialect(),
                found.source(),
                attributes.options(request.id(), request.title(), found.file()),
                new Span(0, found.source().length()),
                conversion.nextNumber(),
                found.folder());
        Path folder = folder(request);
        Published published =
                conversion.publisher(TargetFolder.in(folder, block.options())).publish(block);
        for (Diagnostic diagnostic : published.diagnostics()) {
            Messages.log(maker, diagnostic, found.source(), found.places());
        }
        List<Diagnostic> errors =
                published.diagnostics().stream().filter(Diagnostic::isError).toList();
        List<String> texts = errors.stream().map(Messages::text).toList();
        if (published.images().isEmpty()) {
            Cursor place = errors.isEmpty()
                    ? start(request.place())
                    : Messages.place(errors.get(0), found.source(), found.places());
            return failed(found.source().text(), texts, place, request);
        }
        DiagramBlock drawn = published.drawn(block);
        return new Outcome(drawn, published.images(), drawn.source().text(), texts, folder);
    }

    /** What keeps the diagram from being drawn at all, logged where it is written. */
    private List<String> refused(Request request) {
        List<String> refused = new ArrayList<>();
        DocumentCursor start = start(request.place());
        List<String> lines = SourceLines.linesOf(start.file(), document);
        for (DiagramAttributes.Problem problem : request.attributes().problems()) {
            Optional<AttributePlace> place = AttributePlace.of(problem, lines, start.line() - 1);
            DocumentCursor cursor = place.map(at -> start.atLine(at.line() + 1)).orElse(start);
            String column =
                    place.map(at -> " (column " + (at.start() + 1) + ")").orElse("");
            String message = problem.message() + "; " + problem.advice();
            Messages.error(maker, cursor, message + column);
            refused.add(message);
        }
        Path folder = folder(request);
        if (!conversion.place().mayWrite(folder)) {
            String message = "images may not be written to " + folder + " in this safe mode;"
                    + " set imagesoutdir where Asciidoctor is called, or use safe mode UNSAFE";
            Messages.error(maker, start, message);
            refused.add(message);
        }
        return refused;
    }

    private Outcome failed(String text, List<String> errors, Cursor place, Request request) {
        if (request.attributes().aborts()) {
            throw new IllegalStateException("diagram failed: " + place + ": " + String.join("; ", errors));
        }
        return new Outcome(null, List.of(), text, errors, folder(request));
    }

    private Path folder(Request request) {
        return conversion.place().images(request.imagesdir());
    }

    private static DocumentCursor start(@Nullable Cursor place) {
        return place == null
                ? new DocumentCursor("<stdin>", null, 1)
                : new DocumentCursor(String.valueOf(place.getPath()), place.getFile(), place.getLineNumber());
    }
}
