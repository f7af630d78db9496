package dev.blockprint.document;

import dev.blockprint.Picture;
import java.util.Optional;

/** What a reader hears who cannot see the picture. */
final class AltText {
    /** Screen readers read it in one go; what is longer belongs into the prose. */
    private static final int LONGEST = 600;

    private AltText() {}

    /**
     * The author's text, even an empty one, which says that the picture is mere decoration; else the description. Of
     * several pictures, the author's text is about the first, unless it has a line for each.
     */
    static String of(BlockOptions options, Picture picture, int number, int count) {
        Optional<String> alt = options.value("alt");
        Optional<String> each = count > 1 ? BlockFigure.line(alt, number) : Optional.empty();
        String text =
                each.or(() -> alt.filter(own -> number == 1 || own.isBlank())).orElse(picture.description());
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        int end = cut > LONGEST / 2 ? cut : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1);
        return line.substring(0, end) + "…";
    }
}
