package dev.blockprint.document;

import dev.blockprint.Picture;

/** What a reader hears who cannot see the picture. */
final class AltText {
    /** Screen readers read it in one go; what is longer belongs into the prose. */
    private static final int LONGEST = 600;

    private AltText() {}

    /**
     * The author's text, even an empty one, which says that the picture is mere decoration; else the description. Of
     * several pictures, the author's text is about the first.
     */
    static String of(BlockOptions options, Picture picture, int number) {
        String text =
                options.value("alt").filter(own -> number == 1 || own.isBlank()).orElse(picture.description());
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        int end = cut > LONGEST / 2 ? cut : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1);
        return line.substring(0, end) + "…";
    }
}
