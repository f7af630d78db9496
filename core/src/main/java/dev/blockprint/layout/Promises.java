package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Diagram;
import dev.blockprint.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks on the coordinates whether what the author asked for has come true. */
final class Promises {
    private static final double IN_LINE = 1;

    private final Diagram diagram;
    private final Tree tree;

    Promises(Diagram diagram, Tree tree) {
        this.diagram = diagram;
        this.tree = tree;
    }

    /** A warning for each arrangement that was not kept. */
    List<Diagnostic> broken() {
        List<Diagnostic> warnings = new ArrayList<>();
        for (Arrangement arrangement : diagram.arrangements()) {
            List<Item> items = new ArrayList<>();
            arrangement.members().forEach(id -> items.add(tree.item(id)));
            String fault = fault(arrangement, items);
            if (fault != null) {
                String word = arrangement.kind().name().toLowerCase(Locale.ROOT);
                warnings.add(Diagnostic.warning(
                        arrangement.origin().source(),
                        arrangement.origin().span(),
                        "this " + word + " could not be kept: " + fault,
                        "take one of them out of what else arranges it"));
            }
        }
        return warnings;
    }

    private @Nullable String fault(Arrangement arrangement, List<Item> items) {
        int columns = switch (arrangement.kind()) {
            case ROW -> items.size();
            case COLUMN -> 1;
            case GRID -> arrangement.columns();
            case ALIGN -> 0;
        };
        for (int i = 1; i < items.size(); i++) {
            Item item = items.get(i);
            Item first = items.get(0);
            if (columns == 0) {
                boolean vertical = around(first).direction(diagram.direction()).vertical();
                if (!inLine(first, item, vertical)) {
                    return arrangement.members().get(i) + " stands at another rank";
                }
            } else if (i % columns != 0
                    && !(inLine(items.get(i - 1), item, true) && after(items.get(i - 1), item, true))) {
                return arrangement.members().get(i) + " does not stand beside "
                        + arrangement.members().get(i - 1);
            } else if (i >= columns
                    && !(inLine(items.get(i - columns), item, false) && after(items.get(i - columns), item, false))) {
                return arrangement.members().get(i) + " does not stand below "
                        + arrangement.members().get(i - columns);
            }
        }
        return null;
    }

    private GroupItem around(Item item) {
        GroupItem parent = item.parent;
        return parent == null ? tree.root : parent;
    }

    private static boolean inLine(Item a, Item b, boolean row) {
        double off = row ? a.centerY() - b.centerY() : a.centerX() - b.centerX();
        return Math.abs(off) <= IN_LINE || (a.framed() != b.framed() && Math.abs(off) <= 40);
    }

    private static boolean after(Item a, Item b, boolean row) {
        return row ? b.centerX() > a.centerX() : b.centerY() > a.centerY();
    }
}
