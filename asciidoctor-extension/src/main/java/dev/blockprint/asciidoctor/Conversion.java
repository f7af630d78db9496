package dev.blockprint.asciidoctor;

import dev.blockprint.document.BlockPublisher;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of one document while it is converted. */
final class Conversion {
    private final DocumentPublishers publishers;
    private final FigureMarkup markup;
    private final DocumentPlace place;
    private final Map<Path, BlockPublisher> byFolder = new LinkedHashMap<>();
    private int blocks;

    Conversion(DocumentPublishers publishers, FigureMarkup markup, DocumentPlace place) {
        this.publishers = publishers;
        this.markup = markup;
        this.place = place;
    }

    FigureMarkup markup() {
        return markup;
    }

    DocumentPlace place() {
        return place;
    }

    synchronized BlockPublisher publisher(Path folder) {
        return byFolder.computeIfAbsent(
                folder,
                images -> publishers.publisherFor(
                        new ConvertedDocument(place.name(), images, place.root(), place.directory())));
    }

    synchronized void finish() {
        byFolder.values().forEach(publishers::finished);
    }

    synchronized int nextNumber() {
        return ++blocks;
    }
}
