package dev.blockprint.site.body;

import dev.blockprint.artifact.Cache;
import dev.blockprint.document.BlockFigure;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import dev.blockprint.site.body.ConvertedAsciiDoc.FoundDiagram;
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
            Optional<ConvertedAsciiDoc> found = cache == null ? Optional.empty() : cache.get(document, words(document));
            found.ifPresent(converted -> kept.put(document.path(), converted));
        }
        if (kept.size() < documents.size()) {
            converter();
        }
    }

    @Override
    public Body write(Document document, BlockPublisher publisher, List<Diagnostic> diagnostics) {
        ConvertedAsciiDoc converted = kept.get(document.path());
        BlockPublisher once = new PublishOnce(publisher);
        if (converted != null) {
            PagePictures pictures = new PagePictures(once, settings.pixels());
            List<Published> made = new ArrayList<>();
            boolean same = true;
            for (FoundDiagram diagram : converted.diagrams()) {
                made.add(pictures.publish(placed(diagram.block(), document)));
                same &= diagram.gave(made.get(made.size() - 1));
            }
            if (same) {
                return finish(converted, made, document, pictures, diagnostics);
            }
            // What a diagram reads has changed, and Asciidoctor has to hear of it.
        }
        PagePictures pictures = new PagePictures(once, settings.pixels());
        AsciiDocMessages messages = new AsciiDocMessages(document, diagnostics);
        AsciiDocConverter.Result result = converter().convert(document, words(document), pictures, messages);
        if (cache != null && result.sound()) {
            cache.put(document, words(document), result.converted());
        }
        return finish(result.converted(), result.published(), document, pictures, diagnostics);
    }

    private Body finish(
            ConvertedAsciiDoc converted,
            List<Published> made,
            Document document,
            PagePictures pictures,
            List<Diagnostic> diagnostics) {
        BodyFinisher finisher = new BodyFinisher(converted.html(), words(document));
        fill(finisher.root(), document, converted, made, pictures.inPixels());
        AsciiDocTidy.tidy(finisher.root());
        return finisher.finish(document, new LinkFixer(settings.targets(), diagnostics), pictures, diagnostics);
    }

    private void fill(
            Element root,
            Document document,
            ConvertedAsciiDoc converted,
            List<Published> made,
            Map<String, String> inPixels) {
        FigureWriter writer =
                new FigureWriter(settings.theme(), document.stem() + "/", settings.inline(), words(document), inPixels);
        for (Element place : root.select("div[data-figure]")) {
            FoundFigure figure = converted.figures().get(Integer.parseInt(place.attr("data-figure")));
            DiagramBlock block =
                    placed(converted.diagrams().get(figure.diagram()).block(), document);
            Published published = made.get(figure.diagram());
            BlockFigure drawn =
                    BlockFigure.of(published.drawn(block), published.images()).get(figure.picture());
            FigureWriter.Said said =
                    new FigureWriter.Said(figure.id(), figure.title(), figure.caption(), figure.roles());
            // Asciidoctor takes the title for want of an alternative text; but here it stands under the picture.
            Image image = drawn.block().options().value("alt").isPresent()
                    ? drawn.image().withAlt(figure.alt())
                    : drawn.image();
            place.before(writer.figure(drawn.block(), image, said));
            place.remove();
        }
        for (Element image : root.select("img[src^=" + ConvertedAsciiDoc.PICTURE + "]")) {
            String name = image.attr("src").substring(ConvertedAsciiDoc.PICTURE.length());
            image.attr("src", Links.encode(document.stem() + "/") + name).addClass("diagram");
        }
    }

    private Words words(Document document) {
        return Words.in(PageLanguage.of(document, settings.configuration().defaults()));
    }

    private DiagramBlock placed(DiagramBlock block, Document document) {
        return BlockPlace.in(document.source(), block, settings.configuration().defaults());
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
