package dev.blockprint.document.figure;

import dev.blockprint.document.BlockFigure;
import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.Length;
import dev.blockprint.document.Links;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block and the image that was made of it.
 *
 * @param address how the document refers to the image
 * @param dark how it refers to the image for dark surroundings; null if one image serves both
 * @param nested whether it stands in a list or a quote
 */
public record Figure(
        DiagramBlock block,
        Image image,
        String address,
        @Nullable String dark,
        boolean nested) {
    /** A figure that stands by itself, with one image. */
    public Figure(DiagramBlock block, Image image, String address) {
        this(block, image, address, null, false);
    }

    /** A figure of a block, whose images have these addresses. */
    public static Figure of(BlockFigure figure, ImageAddress addresses, boolean nested) {
        Image dark = figure.image().dark();
        return new Figure(
                figure.block(),
                figure.image(),
                addresses.of(figure.image()),
                dark == null ? null : addresses.of(dark),
                nested);
    }

    public BlockOptions options() {
        return block.options();
    }

    /** Without the one that may have made the block a diagram. */
    List<String> classes() {
        return options().classes().stream()
                .filter(name -> !name.equals("diagram"))
                .toList();
    }

    /** Where a click leads to; none if that is nothing to be clicked. */
    Optional<String> link() {
        return options().value("link").filter(Links::safe);
    }

    Optional<Length> width() {
        return options().value("width").flatMap(Length::parse);
    }

    Optional<Length> height() {
        return options().value("height").flatMap(Length::parse);
    }

    /** The block's text without the option lines at its head, and without blank lines around it. */
    public String source() {
        return block.source().text().replaceFirst("\\A(?:[ \\t]*\\R)+", "").stripTrailing();
    }

    /** Whether the source is shown beside the image: {@code echo} says it, else {@code fold} implies it. */
    public boolean showsSource() {
        return options().value("echo").isPresent()
                ? options().flag("echo")
                : options().flag("fold");
    }

    /** Whether the source that is shown is in a fold, open or not. */
    boolean hasFold() {
        return showsSource() && options().flag("fold");
    }

    /** Whether the source that is shown has to be unfolded first. */
    public boolean foldsSource() {
        return options().flag("fold")
                && options().value("fold").filter("show"::equals).isEmpty();
    }

    /** What is written on the fold. */
    String summary() {
        String summary = options()
                .value("summary")
                .orElse(image.text().language().words().source());
        return summary.strip().replaceAll("\\s+", " ");
    }
}
