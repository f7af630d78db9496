package dev.blockprint.asciidoctor;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.asciidoctor.ast.Document;

/** The conversions that are under way. A document that is forgotten takes its conversion with it. */
final class Conversions {
    private final DocumentPublishers publishers;
    private final FigureMarkup markup;
    private final Map<Document, Conversion> underWay = Collections.synchronizedMap(new WeakHashMap<>());

    Conversions(DocumentPublishers publishers, FigureMarkup markup) {
        this.publishers = publishers;
        this.markup = markup;
    }

    Conversion of(Document document) {
        return underWay.computeIfAbsent(
                document,
                key -> new Conversion(
                        publishers, markup, DocumentPlace.of(key), Medium.ofBackend(key.getAttribute("backend"))));
    }

    /** A table cell's document belongs to the document around it. */
    void join(Document inner, Conversion conversion) {
        underWay.put(inner, conversion);
    }
}
