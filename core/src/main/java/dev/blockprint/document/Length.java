package dev.blockprint.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A width or height that an author asks for.
 *
 * @param number as written, without the unit
 * @param unit a CSS unit or {@code %}; px where none is written
 */
public record Length(String number, String unit) {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)\\s*(%|px|em|rem|vw|vh|in|cm|mm|pt|pc|ch)?");

    /** None if {@code text} is no length, or nothing at all would be left to see. */
    public static Optional<Length> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches() || new BigDecimal(matcher.group(1)).signum() == 0) {
            return Optional.empty();
        }
        String unit = matcher.group(2);
        return Optional.of(new Length(matcher.group(1), unit == null ? "px" : unit));
    }

    /** In whole CSS px, at least 1; none if it depends on what is around the picture. */
    public OptionalInt px() {
        double factor = switch (unit) {
            case "px" -> 1;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            default -> 0;
        };
        if (factor == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.max(1, (int) Math.round(Double.parseDouble(number) * factor)));
    }

    /** As CSS writes it. */
    @Override
    public String toString() {
        return number + unit;
    }
}
