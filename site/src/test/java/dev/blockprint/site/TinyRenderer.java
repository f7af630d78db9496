package dev.blockprint.site;

import dev.blockprint.Dialect;
import dev.blockprint.Picture;
import dev.blockprint.RenderSettings;
import dev.blockprint.Renderer;
import dev.blockprint.Rendition;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Draws one box for each line of a source; the word BROKEN is an error. */
public final class TinyRenderer implements Renderer {
    private final AtomicInteger rendered = new AtomicInteger();

    @Override
    public Rendition render(SourceText source, Dialect dialect, RenderSettings settings) {
        rendered.incrementAndGet();
        int broken = source.text().indexOf("BROKEN");
        if (broken >= 0) {
            Span span = new Span(broken, broken + "BROKEN".length());
            return new Rendition(
                    List.of(), List.of(Diagnostic.error(source, span, "unknown name \"BROKEN\"", "did you mean box?")));
        }
        List<String> lines =
                source.text().lines().filter(line -> !line.isBlank()).toList();
        int width = 400 * lines.size();
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width
                + "\" height=\"100\" viewBox=\"0 0 " + width + " 100\">");
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<rect id=\"").append(settings.pictureId()).append('-').append(i);
            svg.append("\" x=\"").append(400 * i + 10).append("\" y=\"10\" width=\"380\" height=\"80\"/>");
        }
        byte[] bytes = svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
        return new Rendition(
                new Picture(settings.format(), bytes, width, 100, "Boxes", lines.size() + " boxes."), List.of());
    }

    int rendered() {
        return rendered.get();
    }
}
