package dev.blockprint.svg;

import java.util.function.UnaryOperator;

/**
 * What is kept of a picture.
 *
 * @param idPrefix stands before every id, and in every reference to one
 * @param links whether links are kept, as far as {@link SafeLink} allows them
 * @param images whether PNG pictures that are part of the file are kept
 * @param titles whether title and desc elements are kept
 * @param fontFamily what becomes of a font family
 * @param elements how many elements there may be, those that references repeat counted each time
 */
public record SvgSanitizerOptions(
        String idPrefix,
        boolean links,
        boolean images,
        boolean titles,
        UnaryOperator<String> fontFamily,
        int elements) {
    /** For a small picture inside another one. */
    public static SvgSanitizerOptions forIcon(String idPrefix) {
        return new SvgSanitizerOptions(idPrefix, false, true, false, UnaryOperator.identity(), 20_000);
    }

    /** For a picture that stands alone. */
    public static SvgSanitizerOptions forPicture(String idPrefix, UnaryOperator<String> fontFamily) {
        return new SvgSanitizerOptions(idPrefix, true, false, true, fontFamily, 500_000);
    }
}
