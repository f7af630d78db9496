package dev.blockprint.asciidoctor;

import dev.blockprint.Dialect;
import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramFiles;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Published;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
            @Nullable Cursor place) {}

    Outcome text(String text, Dialect dialect, Request request) {
        List<DocumentCursor> places = SourceLines.places(text.lines().toList(), request.place(), document);
        DocumentCursor first = places.isEmpty() ? start(request.place()) : places.get(0);
        return publish(SourceText.startingAtLine(first.path(), text, first.line()), places, dialect, request, null);
    }

    Outcome file(String target, DiagramStyle style, Request request) {
        try {
            DiagramFiles files = files(target);
            Path file = files.locate(target);
            String text = files.read(file, target);
            SourceText source = SourceText.of(file.toString(), text);
            List<DocumentCursor> places = IntStream.rangeClosed(1, source.lineCount())
                    .mapToObj(line -> new DocumentCursor(target, file.toString(), line))
                    .toList();
            return publish(source, places, style.dialectOf(target), request, file.getParent());
        } catch (DiagramFiles.Unreadable e) {
            String message = String.valueOf(e.getMessage());
            Messages.error(maker, start(request.place()), message);
            return new Outcome(null, List.of(), "", List.of(message), folder(request));
        }
    }

    private DiagramFiles files(String target) throws DiagramFiles.Unreadable {
        if (conversion.place().readsNothing()) {
            throw new DiagramFiles.Unreadable(
                    "diagram file \"" + target + "\" is not read in safe mode SECURE; use SERVER, SAFE or UNSAFE");
        }
        return conversion.place().files();
    }

    private Outcome publish(
            SourceText source, List<DocumentCursor> places, Dialect dialect, Request request, @Nullable Path from) {
        Optional<DiagramAttributes.Problem> problem = request.attributes().problem();
        if (problem.isPresent()) {
            String message = problem.get().message() + "; " + problem.get().advice();
            Messages.error(maker, start(request.place()), message);
            return new Outcome(null, List.of(), source.text(), List.of(message), folder(request));
        }
        DiagramBlock block = new DiagramBlock(
                dialect,
                source,
                request.attributes().options(request.id(), request.title()),
                new Span(0, source.length()),
                conversion.nextNumber(),
                from);
        Path folder = folder(request);
        Published published = conversion.publisher(subfolder(folder, request)).publish(block);
        for (Diagnostic diagnostic : published.diagnostics()) {
            Messages.log(maker, diagnostic, source, places);
        }
        List<String> errors = published.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Messages::text)
                .toList();
        if (published.images().isEmpty()
                && request.attributes().get("on-error").orElse("log").equals("abort")) {
            throw new IllegalStateException("diagram failed: " + String.join("; ", errors));
        }
        DiagramBlock drawn = published.drawn(block);
        return new Outcome(drawn, published.images(), drawn.source().text(), errors, folder);
    }

    private Path folder(Request request) {
        return conversion.place().images(request.imagesdir());
    }

    /** A target may name folders within the image folder; those that lead out of it count for nothing. */
    private static Path subfolder(Path folder, Request request) {
        String target = request.attributes().own().getOrDefault("target", "");
        int slash = target.lastIndexOf('/');
        if (slash <= 0) {
            return folder;
        }
        try {
            Path inner = folder.resolve(target.substring(0, slash)).normalize();
            return inner.startsWith(folder) ? inner : folder;
        } catch (InvalidPathException e) {
            return folder;
        }
    }

    private static DocumentCursor start(@Nullable Cursor place) {
        return place == null
                ? new DocumentCursor("<stdin>", null, 1)
                : new DocumentCursor(String.valueOf(place.getPath()), place.getFile(), place.getLineNumber());
    }
}
