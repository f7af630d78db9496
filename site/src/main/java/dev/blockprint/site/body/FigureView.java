package dev.blockprint.site.body;

/**
 * What the template {@code figure.html} is given.
 *
 * @param id empty if there is none
 * @param classes each with a blank before it
 * @param src of the image, from the page
 * @param png the same picture in pixels, from the page; empty if there is none
 * @param inline the picture's SVG element; empty if it is shown as an image
 * @param style of the image
 * @param href where a click on the picture leads
 * @param zoom whether that is the picture itself
 * @param caption as HTML; empty if there is none
 * @param number such as {@code Figure 2.}; empty if the site shall number it
 * @param told the text under the picture, as HTML; empty if there is none
 * @param source as HTML, with its words marked; empty if it is not to be shown
 * @param open whether the source is not folded
 * @param summary what the fold says
 * @param steps the same for all figures that are steps of one way; empty if it is none
 * @param layer what the step is called
 */
public record FigureView(
        String id,
        String classes,
        String src,
        String png,
        String inline,
        int width,
        int height,
        String style,
        String alt,
        String href,
        boolean zoom,
        String caption,
        String number,
        String told,
        String source,
        boolean open,
        String summary,
        String steps,
        String layer) {}
