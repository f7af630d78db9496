package dev.blockprint.site.body;

import dev.blockprint.Dialect;
import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.site.body.ConvertedAsciiDoc.FoundDiagram;
import dev.blockprint.site.body.ConvertedAsciiDoc.FoundFigure;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A converted document as bytes, and back. */
final class ConvertedFormat {
    /** Another one for every change of the format. */
    static final int NUMBER = 2;

    private ConvertedFormat() {}

    static byte[] write(ConvertedAsciiDoc converted, Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, converted.html());
            out.writeInt(converted.diagrams().size());
            for (FoundDiagram diagram : converted.diagrams()) {
                block(out, diagram.block(), folder);
                texts(out, diagram.pictures());
            }
            out.writeInt(converted.figures().size());
            for (FoundFigure figure : converted.figures()) {
                out.writeInt(figure.diagram());
                out.writeInt(figure.picture());
                text(out, figure.id());
                text(out, figure.title());
                text(out, figure.caption());
                text(out, figure.alt());
                texts(out, figure.roles());
            }
            out.writeInt(converted.files().size());
            for (ReadFiles.Seen file : converted.files()) {
                text(out, file.path());
                text(out, file.content());
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }

    static Optional<ConvertedAsciiDoc> read(byte[] kept, String name, Path folder) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
            String html = some(in);
            List<FoundDiagram> diagrams = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                diagrams.add(new FoundDiagram(block(in, name, folder), texts(in)));
            }
            List<FoundFigure> figures = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                figures.add(
                        new FoundFigure(in.readInt(), in.readInt(), text(in), text(in), text(in), some(in), texts(in)));
            }
            List<ReadFiles.Seen> files = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                files.add(new ReadFiles.Seen(some(in), some(in)));
            }
            return Optional.of(new ConvertedAsciiDoc(html, diagrams, figures, files));
        } catch (IOException | RuntimeException e) { // of another form: it is made and written again
            return Optional.empty();
        }
    }

    private static void block(DataOutputStream out, DiagramBlock block, Path folder) throws IOException {
        text(out, block.dialect().name());
        text(out, block.source().text());
        out.writeInt(block.source().locate(0).line());
        text(out, block.options().id());
        texts(out, block.options().classes());
        texts(out, List.copyOf(block.options().values().keySet()));
        texts(out, List.copyOf(block.options().values().values()));
        out.writeInt(block.number());
        Path from = block.folder();
        text(out, from == null ? null : folder.relativize(from).toString());
    }

    private static DiagramBlock block(DataInputStream in, String name, Path folder) throws IOException {
        Dialect dialect = Dialect.valueOf(some(in));
        String text = some(in);
        SourceText source = SourceText.startingAtLine(name, text, in.readInt());
        String id = text(in);
        List<String> classes = texts(in);
        List<String> keys = texts(in);
        List<String> values = texts(in);
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            options.put(keys.get(i), values.get(i));
        }
        int number = in.readInt();
        String from = text(in);
        return new DiagramBlock(
                dialect,
                source,
                new BlockOptions(id, classes, options),
                new Span(0, text.length()),
                number,
                from == null ? null : folder.resolve(from));
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String some(DataInputStream in) throws IOException {
        String text = text(in);
        return text == null ? "" : text;
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(some(in));
        }
        return texts;
    }
}
