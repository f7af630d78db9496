package dev.blockprint.site.body;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.artifact.Artifact;
import dev.blockprint.artifact.Cache;
import dev.blockprint.artifact.CacheKey;
import dev.blockprint.artifact.ProductVersion;
import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.site.body.ConvertedAsciiDoc.FoundFigure;
import dev.blockprint.site.content.Document;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what Asciidoctor made of a document, so that a site that has not changed need not start it. Only documents that
 * read no other file are kept: what those hold is not in the key.
 */
final class AsciiDocCache {
    private static final int FORM = 1;
    private static final Pattern READS_FILES = Pattern.compile(
            "include::|\\binclude[ \\t]+\"|\\bfrom=|diagrams?::?\\w|dot::?\\w|graphviz::?\\w|data-uri|docinfo|inline|file=|include-|\\{env-|local(?:date|time)|doc(?:date|time|year)");

    private final Cache cache;

    AsciiDocCache(Cache cache) {
        this.cache = cache;
    }

    Optional<ConvertedAsciiDoc> get(Document document) {
        return keepable(document) ? cache.get(key(document)).flatMap(found -> read(document, found)) : Optional.empty();
    }

    void put(Document document, ConvertedAsciiDoc converted) {
        if (keepable(document)) {
            cache.put(key(document), new Artifact(write(converted), 0, 0, document.path(), "", List.of()));
        }
    }

    private static boolean keepable(Document document) {
        return !READS_FILES.matcher(document.body().text()).find();
    }

    private static String key(Document document) {
        return new CacheKey()
                .add("what", "asciidoc")
                .add("form", FORM)
                .add("version", Blockprint.version())
                .add("build", ProductVersion.BUILD)
                .add("path", document.path())
                .add("text", document.body().text())
                .hex();
    }

    private static byte[] write(ConvertedAsciiDoc converted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, converted.html());
            out.writeInt(converted.figures().size());
            for (FoundFigure figure : converted.figures()) {
                DiagramBlock block = figure.block();
                text(out, block.dialect().name());
                text(out, block.source().text());
                out.writeInt(block.source().locate(0).line());
                text(out, block.options().id());
                texts(out, block.options().classes());
                texts(out, List.copyOf(block.options().values().keySet()));
                texts(out, List.copyOf(block.options().values().values()));
                out.writeInt(block.number());
                text(out, figure.id());
                text(out, figure.title());
                text(out, figure.caption());
                text(out, figure.alt());
                texts(out, figure.roles());
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private static Optional<ConvertedAsciiDoc> read(Document document, Artifact kept) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept.bytes()))) {
            String html = some(in);
            List<FoundFigure> figures = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                DiagramBlock block = block(document, in);
                figures.add(new FoundFigure(block, text(in), text(in), text(in), some(in), texts(in)));
            }
            return Optional.of(new ConvertedAsciiDoc(html, figures));
        } catch (IOException | RuntimeException e) { // of another form: it is made and written again
            return Optional.empty();
        }
    }

    private static DiagramBlock block(Document document, DataInputStream in) throws IOException {
        Dialect dialect = Dialect.valueOf(some(in));
        String text = some(in);
        SourceText source = SourceText.startingAtLine(document.path(), text, in.readInt());
        String id = text(in);
        List<String> classes = texts(in);
        List<String> keys = texts(in);
        List<String> values = texts(in);
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            options.put(keys.get(i), values.get(i));
        }
        return new DiagramBlock(
                dialect, source, new BlockOptions(id, classes, options), new Span(0, text.length()), in.readInt());
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
