package dev.blockprint.asciidoctor;

import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws an empty box for every source, says "wrong" at the word WRONG, and "odd" at the word ODD. */
public final class BoxPublisher implements BlockPublisher {
    private final String document;
    private final Path folder;
    private final List<DiagramBlock> seen;

    public BoxPublisher(String document, Path folder, List<DiagramBlock> seen) {
        this.document = document.replaceAll("\\.\\w+$", "");
        this.folder = folder;
        this.seen = seen;
    }

    @Override
    public Published publish(DiagramBlock block) {
        seen.add(block);
        String text = block.source().text();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int odd = text.indexOf("ODD");
        if (odd >= 0) {
            diagnostics.add(Diagnostic.warning(block.source(), new Span(odd, odd + 3), "odd word", null));
        }
        int wrong = text.indexOf("WRONG");
        if (wrong >= 0) {
            Span span = new Span(wrong, wrong + 5);
            diagnostics.add(Diagnostic.error(block.source(), span, "wrong <word>", "did you mean right?"));
            return new Published(List.of(), diagnostics);
        }
        String format = block.options().value("format").orElse("svg");
        String target = block.options().value("target").orElse("");
        String id = block.options().id() == null
                ? document + "-" + block.number()
                : block.options().id();
        String name = (target.isEmpty() ? id : target.substring(target.lastIndexOf('/') + 1)) + "." + format;
        List<Image> images = new ArrayList<>();
        images.add(image(name, "A sends to B.", "First", block));
        if (text.contains("TWO")) {
            images.add(image(name.replace("." + format, "-2." + format), "C sends to D.", "Second *one*", block));
        }
        return new Published(images, diagnostics);
    }

    private Image image(String name, String alt, String title, DiagramBlock block) {
        try {
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(name),
                    ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><desc>" + block.dialect()
                                    + "</desc></svg>")
                            .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Image(folder.resolve(name), name, 200, 100, alt, title);
    }
}
