package dev.blockprint.site.body;

import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers which pictures a page shows, and has them drawn in pixels too for readers that show no SVG. */
final class PagePictures implements BlockPublisher {
    private static final BlockOptions IN_PIXELS =
            new BlockOptions(null, List.of(), Map.of("format", "png", "theme", "light"));

    private final BlockPublisher publisher;
    private final boolean pixels;
    private final List<Image> images = new ArrayList<>();
    private final Map<String, String> inPixels = new LinkedHashMap<>();

    PagePictures(BlockPublisher publisher, boolean pixels) {
        this.publisher = publisher;
        this.pixels = pixels;
    }

    @Override
    public Published publish(DiagramBlock block) {
        Published published = publisher.publish(block);
        images.addAll(published.images());
        if (pixels && published.images().stream().anyMatch(image -> image.name().endsWith(".svg"))) {
            draw(block, published.images());
        }
        return published;
    }

    // What there is to say about the block has been said.
    private void draw(DiagramBlock block, List<Image> shown) {
        BlockOptions options = block.options().overlaidBy(IN_PIXELS);
        List<Image> drawn = publisher.publish(block.withOptions(options)).images();
        for (int i = 0; i < drawn.size(); i++) {
            inPixels.put(shown.get(i).name(), drawn.get(i).name());
        }
    }

    List<Image> images() {
        return List.copyOf(images);
    }

    /** From an SVG's name to that of the PNG beside it. */
    Map<String, String> inPixels() {
        return inPixels;
    }
}
