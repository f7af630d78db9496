package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;

/** Where everything stood at a moment, to return to it. */
final class Snapshot {
    private final List<Item> items = new ArrayList<>();
    private final List<Rect> bounds = new ArrayList<>();

    Snapshot(Tree tree) {
        items.addAll(tree.nodes);
        items.addAll(tree.runs);
        items.forEach(item -> bounds.add(item.bounds()));
    }

    /** Puts everything back. */
    void restore() {
        for (int i = 0; i < bounds.size(); i++) {
            Item item = items.get(i);
            Rect box = bounds.get(i);
            item.x = box.x();
            item.y = box.y();
            item.width = box.width();
            item.height = box.height();
        }
    }
}
