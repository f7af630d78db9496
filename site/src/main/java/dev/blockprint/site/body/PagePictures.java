package dev.blockprint.site.body;

import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import java.util.ArrayList;
import java.util.List;

/** Remembers which pictures a page shows. */
final class PagePictures implements BlockPublisher {
    private final BlockPublisher publisher;
    private final List<Image> images = new ArrayList<>();

    PagePictures(BlockPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Published publish(DiagramBlock block) {
        Published published = publisher.publish(block);
        if (published.image() != null) {
            images.add(published.image());
        }
        return published;
    }

    List<Image> images() {
        return List.copyOf(images);
    }
}
