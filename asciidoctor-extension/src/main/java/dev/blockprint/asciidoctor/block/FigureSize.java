package dev.blockprint.asciidoctor.block;

import dev.blockprint.document.Image;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The size of an image on an HTML page, in CSS px. Browsers keep its place free with it while the image loads.
 *
 * @param width as HTML's attribute has it
 * @param height as HTML's attribute has it
 */
public record FigureSize(String width, String height) {
    private static final Pattern PIXELS = Pattern.compile("\\d{1,6}(px)?");

    /** None if the author gives a height, or a width that depends on the page. */
    public static Optional<FigureSize> of(Image image, @Nullable String width, @Nullable String height, double scale) {
        if (height != null || image.width() <= 0) {
            return Optional.empty();
        }
        if (width == null) {
            return Optional.of(scaled(image.width() * scale, image.height() * scale));
        }
        if (!PIXELS.matcher(width).matches()) {
            return Optional.empty();
        }
        double pixels = Double.parseDouble(width.replace("px", ""));
        return Optional.of(scaled(pixels, pixels * image.height() / image.width()));
    }

    private static FigureSize scaled(double width, double height) {
        return new FigureSize(Long.toString(Math.round(width)), Long.toString(Math.round(height)));
    }
}
