package dev.blockprint.site.body;

import dev.blockprint.Dialect;
import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Published;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publishes each block of a document once, even if the document has to be converted again in the light of its pictures. */
final class PublishOnce implements BlockPublisher {
    private record Asked(
            Dialect dialect,
            String text,
            BlockOptions options,
            int number,
            @Nullable Path folder) {}

    private final BlockPublisher publisher;
    private final Map<Asked, Published> published = new HashMap<>();

    PublishOnce(BlockPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Published publish(DiagramBlock block) {
        Asked asked =
                new Asked(block.dialect(), block.source().text(), block.options(), block.number(), block.folder());
        Published known = published.get(asked);
        if (known == null) {
            known = publisher.publish(block);
            published.put(asked, known);
        }
        return known;
    }
}
