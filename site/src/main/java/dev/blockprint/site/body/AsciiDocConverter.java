package dev.blockprint.site.body;

import dev.blockprint.asciidoctor.DiagramExtension;
import dev.blockprint.asciidoctor.Figure;
import dev.blockprint.asciidoctor.FigureMarkup;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import dev.blockprint.site.body.ConvertedAsciiDoc.FoundDiagram;
import dev.blockprint.site.body.ConvertedAsciiDoc.FoundFigure;
import dev.blockprint.site.content.Document;
import dev.blockprint.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Runs Asciidoctor, on one document at a time. It takes seconds to start, and does so on a thread of its own as soon as
 * this is made, while the caller goes on.
 */
final class AsciiDocConverter implements AutoCloseable {
    // Held, so that what is set on it is not forgotten.
    private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

    private final Map<String, String> defaults;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "asciidoctor");
        made.setDaemon(true);
        return made;
    });
    private final Future<Asciidoctor> starting;
    private @Nullable Conversion current;

    AsciiDocConverter(Map<String, String> defaults) {
        this.defaults = Map.copyOf(defaults);
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
                return conversion().placeholder(figure);
            }

            @Override
            public String target(Image image, Path folder) {
                return ConvertedAsciiDoc.PICTURE + Links.encode(image.name());
            }
        };
        asciidoctor.javaExtensionRegistry().includeProcessor(new Includes());
        new DiagramExtension(document -> block -> conversion().publish(block), figures).register(asciidoctor);
        return asciidoctor;
    }

    /**
     * A converted document.
     *
     * @param published what came of its diagrams, in their order
     * @param sound whether nothing was wrong with it, and it is known what decides it
     */
    record Result(ConvertedAsciiDoc converted, List<Published> published, boolean sound) {
        Result {
            published = List.copyOf(published);
        }
    }

    /** {@code words} are those of the page's language, for what Asciidoctor writes before numbers. */
    Result convert(Document document, Words words, BlockPublisher publisher, AsciiDocMessages messages) {
        try {
            return thread.submit(() -> run(document, words, new Conversion(document, publisher, messages)))
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

    private Result run(Document document, Words words, Conversion conversion)
            throws ExecutionException, InterruptedException {
        current = conversion;
        try {
            String html = starting.get().convert(document.body().text(), options(document, words));
            return conversion.result(html == null ? "" : html);
        } finally {
            current = null;
        }
    }

    private static Options options(Document document, Words words) {
        File file = document.file().toAbsolutePath().toFile();
        String name = file.getName();
        int dot = name.lastIndexOf('.');
        Attributes attributes = Attributes.builder()
                .attribute("docfile", file.getPath())
                .attribute("docdir", file.getParent())
                .attribute("docname", name.substring(0, dot))
                .attribute("docfilesuffix", name.substring(dot))
                .attribute("idprefix", "")
                .attribute("idseparator", "-")
                .attribute("relfilesuffix", ".html")
                .attribute("notitle", "")
                .attribute("reproducible", "")
                .attribute("figure-caption", words.figure() + "@") // unless the document says so itself
                .build();
        return Options.builder()
                .backend("html5")
                .standalone(false)
                .safe(SafeMode.SAFE)
                .baseDir(file.getParentFile())
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
            current.messages.heard(message);
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
    private final class Conversion {
        private final Document document;
        private final BlockPublisher publisher;
        private final AsciiDocMessages messages;
        private final ReadFiles files;
        private final List<FoundDiagram> diagrams = new ArrayList<>();
        private final List<FoundFigure> figures = new ArrayList<>();
        private final List<Published> made = new ArrayList<>();

        Conversion(Document document, BlockPublisher publisher, AsciiDocMessages messages) {
            this.document = document;
            this.publisher = publisher;
            this.messages = messages;
            this.files = new ReadFiles(AsciiDocCache.folder(document));
        }

        Published publish(DiagramBlock block) {
            if (block.folder() != null) {
                files.look(Path.of(block.source().name()));
            }
            Published published = publisher.publish(BlockPlace.in(document.source(), block, defaults));
            published.diagnostics().forEach(messages::add);
            diagrams.add(FoundDiagram.of(block, published));
            made.add(published);
            return published;
        }

        // Its diagram has been drawn just now.
        String placeholder(Figure figure) {
            int diagram = made.size() - 1;
            int picture = 0;
            while (!made.get(diagram)
                    .images()
                    .get(picture)
                    .name()
                    .equals(figure.image().name())) {
                picture++;
            }
            figures.add(new FoundFigure(
                    diagram,
                    picture,
                    figure.id(),
                    figure.title(),
                    figure.caption() == null ? null : figure.caption().strip(),
                    figure.alt(),
                    figure.roles()));
            return "<div data-figure=\"" + (figures.size() - 1) + "\"></div>";
        }

        Result result(String html) {
            Optional<List<ReadFiles.Seen>> read = files.all();
            boolean sound = messages.isEmpty() && read.isPresent();
            return new Result(new ConvertedAsciiDoc(html, diagrams, figures, read.orElse(List.of())), made, sound);
        }
    }

    /** Only hears which files are about to be included: they are read as if this were not there. */
    private final class Includes extends IncludeProcessor {
        @Override
        public boolean handles(String target) {
            if (current != null) {
                current.files.look(target);
            }
            return false;
        }

        @Override
        public void process(
                org.asciidoctor.ast.Document document,
                PreprocessorReader reader,
                String target,
                Map<String, Object> attributes) {
            throw new IllegalStateException("handles nothing");
        }
    }
}
