package dev.blockprint.site.body;

import dev.blockprint.asciidoctor.DiagramExtension;
import dev.blockprint.asciidoctor.Figure;
import dev.blockprint.asciidoctor.FigureMarkup;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import dev.blockprint.site.content.Document;
import dev.blockprint.source.Diagnostic;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Turns AsciiDoc documents into bodies, one at a time. Asciidoctor takes seconds to start: it does so on a thread of its
 * own as soon as this is made, while the caller goes on.
 */
public final class AsciiDocBody implements BodyWriter, AutoCloseable {
    // Held, so that what is set on it is not forgotten.
    private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

    private final BodySettings settings;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "asciidoctor");
        made.setDaemon(true);
        return made;
    });
    private final Future<Asciidoctor> starting;
    private @Nullable Conversion current;

    public AsciiDocBody(BodySettings settings) {
        this.settings = settings;
        CONSOLE.setUseParentHandlers(false);
        this.starting = thread.submit(this::start);
    }

    private Asciidoctor start() {
        Asciidoctor asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.unregisterAllExtensions();
        asciidoctor.registerLogHandler(this::heard);
        FigureMarkup figures = new FigureMarkup() {
            @Override
            public String html(Figure figure) {
                return conversion().html(figure);
            }
        };
        new DiagramExtension(document -> block -> conversion().publish(block), figures).register(asciidoctor);
        return asciidoctor;
    }

    @Override
    public Body write(Document document, BlockPublisher publisher, List<Diagnostic> diagnostics) {
        try {
            return thread.submit(() -> convert(document, publisher, diagnostics))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while converting " + document.path(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Asciidoctor failed on " + document.path(), e.getCause());
        }
    }

    private Body convert(Document document, BlockPublisher publisher, List<Diagnostic> diagnostics)
            throws ExecutionException, InterruptedException {
        Conversion conversion = new Conversion(settings, document, publisher, diagnostics);
        current = conversion;
        try {
            String html = starting.get().convert(document.body().text(), options(document));
            BodyFinisher finisher = new BodyFinisher(html == null ? "" : html);
            AsciiDocTidy.tidy(finisher.root());
            LinkFixer links = new LinkFixer(settings.targets(), diagnostics);
            return finisher.finish(document, links, conversion.pictures().images());
        } finally {
            current = null;
        }
    }

    private static Options options(Document document) {
        String folder = String.valueOf(document.file().toAbsolutePath().getParent());
        String name = document.file().getFileName().toString();
        int dot = name.lastIndexOf('.');
        Attributes attributes = Attributes.builder()
                .attribute("docfile", document.file().toAbsolutePath().toString())
                .attribute("docdir", folder)
                .attribute("docname", name.substring(0, dot))
                .attribute("docfilesuffix", name.substring(dot))
                .attribute("idprefix", "")
                .attribute("idseparator", "-")
                .attribute("relfilesuffix", ".html")
                .attribute("showtitle!", "")
                .attribute("notitle", "")
                .attribute("reproducible", "")
                .build();
        return Options.builder()
                .backend("html5")
                .standalone(false)
                .safe(SafeMode.SAFE)
                .baseDir(new java.io.File(folder))
                .attributes(attributes)
                .build();
    }

    private Conversion conversion() {
        if (current == null) {
            throw new IllegalStateException("a figure outside of a conversion");
        }
        return current;
    }

    private void heard(LogRecord message) {
        if (current != null) {
            current.heard(message);
        }
    }

    @Override
    public void close() {
        thread.execute(() -> {
            try {
                starting.get().close();
            } catch (ExecutionException | InterruptedException e) {
                // It never came up, so there is nothing to close.
            }
        });
        thread.shutdown();
    }

    /** What is known of the document that is being converted. */
    private static final class Conversion {
        private final BodySettings settings;
        private final Document document;
        private final PagePictures pictures;
        private final FigureWriter figures;
        private final AsciiDocMessages messages;

        Conversion(BodySettings settings, Document document, BlockPublisher publisher, List<Diagnostic> diagnostics) {
            this.settings = settings;
            this.document = document;
            this.pictures = new PagePictures(publisher);
            this.figures = new FigureWriter(settings.theme(), document.stem() + "/", settings.inline());
            this.messages = new AsciiDocMessages(document, diagnostics);
        }

        PagePictures pictures() {
            return pictures;
        }

        Published publish(DiagramBlock block) {
            Published published = pictures.publish(BlockPlace.in(
                    document.source(), block, settings.configuration().defaults()));
            published.diagnostics().forEach(messages::add);
            return published;
        }

        String html(Figure figure) {
            DiagramBlock block = BlockPlace.in(
                    document.source(), figure.block(), settings.configuration().defaults());
            Image image = figure.image();
            Image described = new Image(image.file(), image.name(), image.width(), image.height(), figure.alt());
            String number = figure.caption() == null ? null : figure.caption().strip();
            return figures.figure(
                    block, described, new FigureWriter.Said(figure.id(), figure.title(), number, figure.roles()));
        }

        void heard(LogRecord message) {
            messages.heard(message);
        }
    }
}
