package dev.blockprint.markdown;

import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;

/**
 * A block and the image that was made of it.
 *
 * @param address how the document refers to the image
 */
public record Figure(DiagramBlock block, Image image, String address) {

    public BlockOptions options() {
        return block.options();
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

    /** Whether the source that is shown has to be unfolded first. */
    public boolean foldsSource() {
        return options().flag("fold")
                && options().value("fold").filter("show"::equals).isEmpty();
    }
}
