package dev.blockprint;

import dev.blockprint.picture.PictureFailure;
import dev.blockprint.picture.Raster;
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
        byte[] bytes;
        switch (settings.format()) {
            case SVG -> bytes = svg.getBytes(StandardCharsets.UTF_8);
            case PNG -> {
                try {
                    Raster raster = Raster.of(svg, settings.scale());
                    bytes = raster.png();
                    if (!raster.missing().isEmpty()) {
                        diagnostics.add(missing(source, raster.missing()));
                    }
                } catch (PictureFailure e) {
                    String message = String.valueOf(e.getMessage());
                    diagnostics.add(Diagnostic.error(source, START, message, "ask for an SVG, or for a smaller scale"));
                    return new Rendition(List.of(), diagnostics);
                }
            }
            case PDF -> {
                try {
                    PdfText text = new PdfText(
                            size.title(),
                            size.description(),
                            settings.wording().language().code());
                    PdfFile pdf = PdfFile.of(svg, text);
                    bytes = pdf.bytes();
                    if (!pdf.missing().isEmpty()) {
                        diagnostics.add(missing(source, pdf.missing()));
                    }
                } catch (PictureFailure e) {
                    diagnostics.add(Diagnostic.error(
                            source, START, String.valueOf(e.getMessage()), "ask for an SVG, or divide the diagram"));
                    return new Rendition(List.of(), diagnostics);
                }
            }
            default -> throw new AssertionError(settings.format());
        }
        Picture picture =
                new Picture(settings.format(), bytes, size.width(), size.height(), size.title(), size.description());
        return new Rendition(picture, diagnostics);
    }

    private static Diagnostic missing(SourceText source, String characters) {
        return new Diagnostic(
                Severity.NOTE,
                "no font here has these characters: " + characters,
                "install a font that has them, or ask for an SVG",
                source,
                START);
    }
}
