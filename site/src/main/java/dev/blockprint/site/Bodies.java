package dev.blockprint.site;

import dev.blockprint.RenderSettings;
import dev.blockprint.Renderer;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.site.body.AsciiDocBody;
import dev.blockprint.site.body.Body;
import dev.blockprint.site.body.BodySettings;
import dev.blockprint.site.body.BodyWriter;
import dev.blockprint.site.body.MarkdownBody;
import dev.blockprint.site.body.PictureLinks;
import dev.blockprint.site.content.Document;
import dev.blockprint.site.content.Markup;
import dev.blockprint.site.page.Entry;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Location;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Turns all documents into bodies: Markdown on several threads, and AsciiDoc beside it on one. */
final class Bodies {
    private static final int MOST_THREADS = 4;
    private static final Comparator<Location> BY_PLACE =
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

    private final SiteRequest request;
    private final BodySettings settings;
    private final int total;
    private int done;

    private Bodies(SiteRequest request, BodySettings settings, int total) {
        this.request = request;
        this.settings = settings;
        this.total = total;
    }

    /** A document's body, and what there is to say about it. */
    record Result(Entry entry, List<Diagnostic> diagnostics) {
        Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** In the order of {@code documents}. */
    static List<Result> write(List<Document> documents, SiteRequest request, BodySettings settings) throws IOException {
        return new Bodies(request, settings, documents.size()).run(documents);
    }

    private List<Result> run(List<Document> documents) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST_THREADS, cores));
        ExecutorService asciiDocThread = Executors.newSingleThreadExecutor();
        List<Document> inAsciiDoc = documents.stream()
                .filter(document -> document.markup() == Markup.ASCIIDOC)
                .toList();
        AsciiDocBody asciiDoc = inAsciiDoc.isEmpty() ? null : new AsciiDocBody(settings, request.cache(), inAsciiDoc);
        try {
            BodyWriter markdown = new MarkdownBody(settings);
            List<Future<Result>> results = new ArrayList<>();
            for (Document document : documents) {
                results.add(
                        document.markup() == Markup.ASCIIDOC
                                ? asciiDocThread.submit(() -> one(document, asciiDoc))
                                : threads.submit(() -> one(document, markdown)));
            }
            List<Result> finished = new ArrayList<>();
            for (Future<Result> result : results) {
                finished.add(get(result));
            }
            return finished;
        } finally {
            threads.shutdownNow();
            asciiDocThread.shutdownNow();
            if (asciiDoc != null) {
                asciiDoc.close();
            }
        }
    }

    private Result one(Document document, @Nullable BodyWriter writer) throws IOException {
        if (writer == null) {
            throw new IllegalStateException("nothing writes " + document.path());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        ImageFolder images = ImageFolder.open(request.output().resolve(document.pictures()));
        RenderSettings render = RenderSettings.DEFAULT
                .withRoot(request.input())
                .withFolder(document.file().getParent());
        Renderer renderer = new PictureLinks(request.renderer(), settings.targets(), document);
        ImagePublisher publisher = new ImagePublisher(renderer, images, document.stem(), render);
        Body body = writer.write(document, publisher, diagnostics);
        images.finishAll();
        diagnostics.sort(Comparator.comparing(Diagnostic::location, BY_PLACE));
        synchronized (this) {
            done++;
            request.listener().documentDone(document.path(), done, total);
        }
        return new Result(new Entry(document, body), diagnostics);
    }

    private static Result get(Future<Result> result) throws IOException {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("cannot finish the site: it was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
