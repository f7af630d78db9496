package dev.blockprint;

import dev.blockprint.picture.PictureFailure;
import dev.blockprint.picture.Raster;
import dev.blockprint.picture.TextOutlines;
import dev.blockprint.picture.pdf.PdfFile;
import dev.blockprint.picture.pdf.PdfText;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Severity;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The last step: an SVG as the file that was asked for. */
final class Finish {
    private static final Span START = new Span(0, 0);

    private Finish() {}

    /**
     * Makes the file.
     *
     * @param svg of one theme if a raster is wanted
     * @param size carries everything of the picture but its bytes
     */
    static Rendition file(
            String svg, Picture size, RenderSettings settings, SourceText source, List<Diagnostic> soFar) {
        List<Diagnostic> diagnostics = new ArrayList<>(soFar);
        try {
            Made made = make(svg, size, settings);
            if (!made.missing().isEmpty()) {
                diagnostics.add(missing(source, made.missing(), settings));
            }
            Picture picture = new Picture(
                    settings.format(), made.bytes(), size.width(), size.height(), size.title(), size.description());
            return new Rendition(picture, diagnostics);
        } catch (PictureFailure e) {
            String message = String.valueOf(e.getMessage());
            String advice = settings.format() == Format.PNG
                    ? "ask for an SVG, or for a smaller scale"
                    : "ask for an SVG, or divide the diagram";
            diagnostics.add(Diagnostic.error(source, START, message, advice));
            return new Rendition(List.of(), diagnostics);
        }
    }

    /** A file, and the characters that no font had. */
    @SuppressWarnings("ArrayRecordComponent") // taken apart at once
    private record Made(byte[] bytes, String missing) {}

    private static Made make(String svg, Picture size, RenderSettings settings) {
        return switch (settings.format()) {
            case SVG -> {
                TextOutlines drawn =
                        settings.lettering() == Lettering.OUTLINES ? TextOutlines.of(svg) : new TextOutlines(svg, "");
                yield new Made(drawn.svg().getBytes(StandardCharsets.UTF_8), drawn.missing());
            }
            case PNG -> {
                Raster raster = Raster.of(svg, settings.scale());
                yield new Made(raster.png(), raster.missing());
            }
            case PDF -> {
                String language = settings.wording().language().code();
                PdfFile pdf = PdfFile.of(svg, new PdfText(size.title(), size.description(), language));
                yield new Made(pdf.bytes(), pdf.missing());
            }
        };
    }

    private static Diagnostic missing(SourceText source, String characters, RenderSettings settings) {
        return new Diagnostic(
                Severity.NOTE,
                "no font here draws these characters: " + characters,
                settings.format() == Format.SVG
                        ? "install a font that has them"
                        : "install a font that has them, or ask for an SVG",
                source,
                START);
    }
}
