package dev.blockprint.markdown;

import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.Flavor;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.figure.ImageMarkup;
import java.util.Map;

/**
 * How documents are filtered.
 *
 * @param fences which fences are diagrams
 * @param defaults options of every block that does not have them itself
 * @param markup how an image is written
 * @param address how the document refers to an image
 */
public record FilterOptions(FenceKinds fences, Map<String, String> defaults, ImageMarkup markup, ImageAddress address) {
    /** CommonMark images that lie beside the document. */
    public static final FilterOptions DEFAULT =
            new FilterOptions(FenceKinds.DEFAULT, Map.of(), ImageMarkup.of(Flavor.COMMONMARK), ImageAddress.under(""));

    public FilterOptions withFences(FenceKinds other) {
        return new FilterOptions(other, defaults, markup, address);
    }

    public FilterOptions withDefaults(Map<String, String> other) {
        return new FilterOptions(fences, other, markup, address);
    }

    public FilterOptions withMarkup(ImageMarkup other) {
        return new FilterOptions(fences, defaults, other, address);
    }

    public FilterOptions withAddress(ImageAddress other) {
        return new FilterOptions(fences, defaults, markup, other);
    }
}
