package dev.blockprint.site.body;

import dev.blockprint.artifact.Cache;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import dev.blockprint.site.body.ConvertedAsciiDoc.FoundFigure;
import dev.blockprint.site.content.Document;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Turns AsciiDoc documents into bodies, one at a time. Asciidoctor is started only for those that have changed. */
public final class AsciiDocBody implements BodyWriter, AutoCloseable {
    private final BodySettings settings;
    private final @Nullable AsciiDocCache cache;
    private final Map<String, ConvertedAsciiDoc> kept = new HashMap<>();
    private @Nullable AsciiDocConverter converter;

    /**
     * Begins to start Asciidoctor if it will be needed.
     *
     * @param folder where converted documents are kept between builds; null if they are not
     */
    public AsciiDocBody(BodySettings settings, @Nullable Path folder, List<Document> documents) {
        this.settings = settings;
        this.cache = folder == null ? null : new AsciiDocCache(new Cache(folder, Cache.DEFAULT_LIMIT));
        for (Document document : documents) {
            Optional<ConvertedAsciiDoc> found = cache == null ? Optional.empty() : cache.get(document);
            found.ifPresent(converted -> kept.put(document.path(), converted));
        }
        if (kept.size() < documents.size()) {
            converter();
        }
    }

    @Override
    public Body write(Document document, BlockPublisher publisher, List<Diagnostic> diagnostics) {
        PagePictures pictures = new PagePictures(publisher, settings.pixels());
        ConvertedAsciiDoc converted = kept.get(document.path());
        List<Published> made;
        if (converted == null) {
            AsciiDocMessages messages = new AsciiDocMessages(document, diagnostics);
            AsciiDocConverter.Result result = converter().convert(document, pictures, messages);
            converted = result.converted();
            made = result.published();
            if (cache != null && result.sound()) {
                cache.put(document, converted);
            }
        } else {
            made = publish(converted, document, pictures, diagnostics);
        }
        BodyFinisher finisher = new BodyFinisher(converted.html(), Words.in("en"));
        fill(finisher.root(), document, converted.figures(), made, pictures.inPixels());
        AsciiDocTidy.tidy(finisher.root());
        return finisher.finish(document, new LinkFixer(settings.targets(), diagnostics), pictures);
    }

    private List<Published> publish(
            ConvertedAsciiDoc converted, Document document, PagePictures pictures, List<Diagnostic> diagnostics) {
        List<Published> made = new ArrayList<>();
        for (FoundFigure figure : converted.figures()) {
            Published published = pictures.publish(placed(figure, document));
            diagnostics.addAll(published.diagnostics());
            made.add(published);
        }
        return made;
    }

    private void fill(
            Element root,
            Document document,
            List<FoundFigure> figures,
            List<Published> made,
            Map<String, String> inPixels) {
        FigureWriter writer = new FigureWriter(settings.theme(), document.stem() + "/", settings.inline(), inPixels);
        for (Element place : root.select("div[data-figure]")) {
            int index = Integer.parseInt(place.attr("data-figure"));
            FoundFigure figure = figures.get(index);
            DiagramBlock block = placed(figure, document);
            Image image = made.get(index).image();
            if (image == null) {
                place.before(writer.broken(block, made.get(index)));
            } else {
                Image told = image.withAlt(figure.alt());
                place.before(writer.figure(
                        block,
                        told,
                        new FigureWriter.Said(figure.id(), figure.title(), figure.caption(), figure.roles())));
            }
            place.remove();
        }
    }

    private DiagramBlock placed(FoundFigure figure, Document document) {
        return BlockPlace.in(
                document.source(), figure.block(), settings.configuration().defaults());
    }

    private synchronized AsciiDocConverter converter() {
        if (converter == null) {
            converter = new AsciiDocConverter(settings.configuration().defaults());
        }
        return converter;
    }

    /** Whether Asciidoctor was needed so far. */
    synchronized boolean isStarted() {
        return converter != null;
    }

    @Override
    public synchronized void close() {
        if (converter != null) {
            converter.close();
        }
    }
}
