package dev.blockprint.document.figure;

import dev.blockprint.document.ImageAddress;

/** {@code ![alt](address)}, with the link around it that its block asks for. */
final class MarkdownImage {
    private MarkdownImage() {}

    /**
     * The image of {@code figure}.
     *
     * @param attributes what stands directly behind it
     */
    static String of(Figure figure, String attributes) {
        return linked(figure, image(figure.image().alt(), figure.address(), attributes));
    }

    /** One image for light surroundings and one for dark ones, told apart by the fragments of their addresses. */
    static String pair(Figure figure, String light, String dark, String attributes) {
        if (figure.dark() == null) {
            return of(figure, attributes);
        }
        String alt = figure.image().alt();
        return linked(
                figure,
                image(alt, figure.address() + light, attributes) + image(alt, figure.dark() + dark, attributes));
    }

    /** An image with its caption as its title, which links of its own do not stand around. */
    static String inline(Figure figure, String attributes) {
        String title = figure.options()
                .caption()
                .map(text -> " \"" + MarkdownText.escape(text).replace("\"", "&quot;") + "\"")
                .orElse("");
        String address = destination(figure.address()) + title;
        return "![" + MarkdownText.escape(figure.image().alt()) + "](" + address + ")" + attributes;
    }

    static String image(String alt, String address, String attributes) {
        return "![" + MarkdownText.escape(alt) + "](" + destination(address) + ")" + attributes;
    }

    private static String linked(Figure figure, String image) {
        return figure.link()
                .map(to -> "[" + image + "](" + destination(to) + ")")
                .orElse(image);
    }

    /** Nothing in an address is a character reference. */
    static String destination(String address) {
        return ImageAddress.encode(address).replace("&", "&amp;");
    }
}
