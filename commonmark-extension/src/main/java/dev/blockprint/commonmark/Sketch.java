package dev.blockprint.commonmark;

import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A document with nothing in it but its fences and what stands in braces behind its images, each at its line and column:
 * the library does not keep the text that it parsed.
 */
final class Sketch {
    private final List<StringBuilder> lines = new ArrayList<>();

    private Sketch() {}

    static SourceText of(String name, Node root) {
        Sketch sketch = new Sketch();
        for (Node node : Tree.nodes(root)) {
            if (node instanceof FencedCodeBlock code) {
                sketch.fence(code);
            } else if (node instanceof Image image) {
                Place behind = Place.end(image.getSourceSpans());
                boolean braces = image.getNext() instanceof Text text
                        && text.getLiteral().startsWith("{");
                sketch.put(behind, braces ? ((Text) image.getNext()).getLiteral() : "");
            }
        }
        return SourceText.of(name, String.join("\n", sketch.lines));
    }

    private void fence(FencedCodeBlock code) {
        Fence fence = Fence.in(code);
        String info = code.getInfo() == null ? "" : code.getInfo();
        put(fence.marker(), code.getFenceCharacter().repeat(fence.length()));
        put(fence.infoEnd().plus(-Math.min(info.length(), fence.infoEnd().column())), info);
        Iterator<Place> places = fence.lines().iterator();
        fence.text().lines().forEach(line -> put(places.next(), line));
        put(fence.end(), "");
    }

    private void put(Place place, String text) {
        while (lines.size() <= place.line()) {
            lines.add(new StringBuilder());
        }
        StringBuilder line = lines.get(place.line());
        line.append(" ".repeat(Math.max(0, place.column() - line.length())));
        line.replace(place.column(), Math.min(line.length(), place.column() + text.length()), text);
    }
}
