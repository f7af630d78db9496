package dev.blockprint.layout;

import dev.blockprint.model.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * A note at its place.
 *
 * @param index among the notes of the whole diagram, in the order written
 * @param leader leads to what it stands at; null where it stands beside it
 * @param anchor what it stands at
 */
public record PlacedNote(
        int index, TextBlock text, Rect box, @Nullable Leader leader, Anchor anchor) {
    /** A thin line from the note to what it is about. */
    public record Leader(Point from, Point to) {}

    PlacedNote translate(double dx, double dy) {
        Leader moved = leader == null
                ? null
                : new Leader(
                        new Point(leader.from().x() + dx, leader.from().y() + dy),
                        new Point(leader.to().x() + dx, leader.to().y() + dy));
        return new PlacedNote(index, text.translate(dx, dy), box.translate(dx, dy), moved, anchor);
    }
}
