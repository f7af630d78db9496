package dev.blockprint.markdown;

import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Span;
import java.nio.file.Path;
import java.util.List;

/** Makes an image of any source, but an error at the first {@code !}. */
final class TinyPublisher implements BlockPublisher {
    @Override
    public Published publish(DiagramBlock block) {
        int bad = block.source().text().indexOf('!');
        if (bad >= 0) {
            Span span = new Span(bad, bad + 1);
            return new Published(
                    List.of(), List.of(Diagnostic.error(block.source(), span, "unexpected \"!\"", "remove it")));
        }
        String id = block.options().id();
        String name = (id == null ? "d-" + block.number() : id) + ".svg";
        String alt = block.options().value("alt").orElse("Diagram " + block.number());
        Image image = new Image(Path.of(name), name, 400, 300, alt, "First");
        if (!block.source().text().contains("TWO")) {
            return new Published(image, List.of());
        }
        String second = name.replace(".svg", "-2.svg");
        Image other = new Image(Path.of(second), second, 200, 100, "The second", "Second *one*");
        return new Published(List.of(image, other), List.of());
    }
}
