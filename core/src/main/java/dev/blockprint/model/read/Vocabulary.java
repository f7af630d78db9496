package dev.blockprint.model.read;

import dev.blockprint.language.Keyword;
import dev.blockprint.model.Direction;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Routing;
import dev.blockprint.model.Shape;
import dev.blockprint.model.Side;
import dev.blockprint.model.Spacing;
import dev.blockprint.model.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that mean something in a diagram, for tools that offer them. */
public final class Vocabulary {
    private static final Set<String> BARE = Set.of("dashed", "dotted", "bold", "weak");

    private Vocabulary() {}

    /** All keys of attributes. */
    public static List<String> attributes() {
        return List.copyOf(AttributeReader.keyNames());
    }

    /** Whether an attribute is a bare word, without a value. */
    public static boolean isBare(String attribute) {
        return BARE.contains(attribute);
    }

    /** What an attribute may be, where that is one of a few; colours are, types are not. */
    public static List<String> values(String attribute) {
        return switch (attribute) {
            case "color", "fill" -> Colours.names();
            case "size" -> words(NodeSize.values());
            case "label" -> words(LabelPlace.values());
            default -> List.of();
        };
    }

    /** What may follow a keyword, where that is one of a few. */
    public static List<String> settings(Keyword keyword) {
        return switch (keyword) {
            case DIRECTION -> words(Direction.values());
            case THEME -> words(Theme.values());
            case EDGES -> words(Routing.values());
            case SPACING -> words(Spacing.values());
            default -> List.of();
        };
    }

    /** What may follow {@code @}. */
    public static List<String> sides() {
        return words(Side.values());
    }

    /** The kinds of place that a type with a body can be. */
    public static List<String> places() {
        return Places.words();
    }

    /** The plain shapes. */
    public static List<String> shapes() {
        return words(Shape.values());
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
