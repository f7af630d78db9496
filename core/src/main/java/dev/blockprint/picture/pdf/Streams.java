package dev.blockprint.picture.pdf;

import dev.blockprint.picture.pixels.Deflate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Compresses what a document holds, so that it has the same bytes whatever library Java itself compresses with. */
final class Streams {
    private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private Streams() {}

    static void compress(PDDocument document) throws IOException {
        Streams streams = new Streams();
        streams.visit(document.getDocument().getTrailer());
        while (!streams.open.isEmpty()) {
            streams.walk(streams.open.remove());
        }
    }

    private void visit(COSBase object) {
        if (known.add(object)) {
            open.add(object);
        }
    }

    private void walk(COSBase object) throws IOException {
        if (object instanceof COSStream stream && COSName.FLATE_DECODE.equals(stream.getFilters())) {
            compress(stream);
        }
        if (object instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(this::visit);
        } else if (object instanceof COSArray array) {
            array.forEach(this::visit);
        } else if (object instanceof COSObject reference && reference.getObject() != null) {
            visit(reference.getObject());
        }
    }

    private static void compress(COSStream stream) throws IOException {
        byte[] content;
        try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(Deflate.compress(content));
        }
    }
}
