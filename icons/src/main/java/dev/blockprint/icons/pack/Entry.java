package dev.blockprint.icons.pack;

import dev.blockprint.icons.TileKind;
import java.util.List;

/**
 * A type on its way into the pack.
 *
 * @param classes what {@code diagrams} calls it, as module and class, such as {@code aws.compute:EC2}
 * @param keys the other names that find it within its provider and category
 * @param art where its picture comes from; empty for its glyph
 * @param alias whether the name is only another one for a class beside it
 */
record Entry(
        String provider,
        String category,
        String name,
        String title,
        String glyph,
        TileKind tile,
        List<String> classes,
        List<String> keys,
        String art,
        boolean alias) {
    Entry {
        classes = List.copyOf(classes);
        keys = List.copyOf(keys);
    }

    String path() {
        return provider + "/" + category + "/" + name;
    }
}
