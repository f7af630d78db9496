package dev.blockprint.layout;

import dev.blockprint.model.Legend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The legend at its place.
 *
 * @param title null if it has none
 */
public record PlacedLegend(Rect box, @Nullable TextBlock title, List<Row> rows) {
    /**
     * One style.
     *
     * @param sample where the style is shown
     */
    public record Row(Legend.Entry entry, Rect sample, TextBlock text) {}

    public PlacedLegend {
        rows = List.copyOf(rows);
    }

    PlacedLegend translate(double dx, double dy) {
        return new PlacedLegend(
                box.translate(dx, dy),
                title == null ? null : title.translate(dx, dy),
                rows.stream()
                        .map(row -> new Row(
                                row.entry(),
                                row.sample().translate(dx, dy),
                                row.text().translate(dx, dy)))
                        .toList());
    }
}
