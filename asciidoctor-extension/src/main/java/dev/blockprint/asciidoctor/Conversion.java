package dev.blockprint.asciidoctor;

import dev.blockprint.document.BlockPublisher;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of one document while it is converted. */
final class Conversion {
    private static final String PRINT = "print";

    private final DocumentPublishers publishers;
    private final FigureMarkup markup;
    private final DocumentPlace place;
    private final Map<Path, BlockPublisher> byFolder = new LinkedHashMap<>();
    private final Medium medium;
    private int blocks;

    Conversion(DocumentPublishers publishers, FigureMarkup markup, DocumentPlace place, Medium medium) {
        this.publishers = publishers;
        this.markup = markup;
        this.place = place;
        this.medium = medium;
    }

    Medium medium() {
        return medium;
    }

    FigureMarkup markup() {
        return markup;
    }

    DocumentPlace place() {
        return place;
    }

    synchronized BlockPublisher publisher(Path folder) {
        return byFolder.computeIfAbsent(folder, key -> publishers.publisherFor(document(key)));
    }

    /** What is for print has a folder of its own: the page of HTML that stands beside it keeps its pictures. */
    private ConvertedDocument document(Path folder) {
        return new ConvertedDocument(
                place.name(),
                medium == Medium.PRINT ? folder.resolve(PRINT) : folder,
                place.root(),
                place.directory(),
                medium);
    }

    synchronized void finish() {
        byFolder.values().forEach(publishers::finished);
    }

    synchronized int nextNumber() {
        return ++blocks;
    }
}
