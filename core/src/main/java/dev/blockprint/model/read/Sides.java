package dev.blockprint.model.read;

import dev.blockprint.language.Name;
import dev.blockprint.model.Side;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the side of an element that an edge meets. */
final class Sides {
    private static final List<String> WORDS = Arrays.stream(Side.values())
            .map(side -> side.name().toLowerCase(Locale.ROOT))
            .toList();

    /** What other tools call the sides. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("up", "top"),
            Map.entry("above", "top"),
            Map.entry("north", "top"),
            Map.entry("n", "top"),
            Map.entry("t", "top"),
            Map.entry("down", "bottom"),
            Map.entry("below", "bottom"),
            Map.entry("south", "bottom"),
            Map.entry("s", "bottom"),
            Map.entry("b", "bottom"),
            Map.entry("west", "left"),
            Map.entry("w", "left"),
            Map.entry("l", "left"),
            Map.entry("east", "right"),
            Map.entry("e", "right"),
            Map.entry("r", "right"));

    private Sides() {}

    /** Null if it is none, which is said. */
    static @Nullable Side read(Name name, Diagnostics diagnostics) {
        for (Side side : Side.values()) {
            if (side.name().toLowerCase(Locale.ROOT).equals(name.text())) {
                return side;
            }
        }
        String other = ELSEWHERE.get(name.text().toLowerCase(Locale.ROOT));
        diagnostics.error(
                name.span(),
                "unknown side \"" + name.text() + "\"",
                other == null
                        ? Nearest.advice(name.text(), WORDS, "it can be " + String.join(", ", WORDS))
                        : "did you mean " + other + "?");
        return null;
    }
}
