package dev.blockprint.asciidoctor.block;

import dev.blockprint.document.Length;
import dev.blockprint.dot.DotPicture;
import dev.blockprint.source.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which values the attributes of a diagram can have. */
final class AttributeChecks {
    private static final Map<String, List<String>> CHOICES = Map.of(
            "format", List.of("svg", "png", "pdf"),
            "theme", List.of("auto", "light", "dark"),
            "future", List.of("absent", "faded"),
            "steps", List.of("text", "picture", "both", "none"),
            "layout", DotPicture.LAYOUTS,
            "svg-type", List.of("static", "inline", "interactive"),
            "on-error", List.of("log", "abort"),
            "align", List.of("left", "center", "right"),
            "float", List.of("left", "right"));

    /** In the order in which they are complained about. */
    static final List<String> CHECKED = List.of(
            "format",
            "theme",
            "future",
            "steps",
            "layout",
            "svg-type",
            "on-error",
            "align",
            "float",
            "scale",
            "width",
            "height",
            "scaledwidth");

    private static final double LARGEST_SCALE = 8;

    private AttributeChecks() {}

    /** What is wrong with a value, and what could stand there. */
    record Fault(String message, String advice) {}

    static Optional<Fault> fault(String name, String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        List<String> choices = CHOICES.get(name);
        if (choices != null) {
            return choices.contains(word) ? Optional.empty() : Optional.of(unknown(name, value, choices));
        }
        boolean right = name.equals("scale") ? factor(word) != null : isLength(word);
        if (right) {
            return Optional.empty();
        }
        String advice = name.equals("scale")
                ? "a factor such as 1.5, or percents such as 150%; at most 8"
                : "write it like 80%, 640 or 640px";
        return Optional.of(new Fault("\"" + value + "\" is no " + name, advice));
    }

    /** A factor, such as 1.5, or percents, such as {@code 150%}; null if it is none, or a senseless one. */
    static @Nullable Double factor(String text) {
        boolean percents = text.endsWith("%");
        try {
            double number = Double.parseDouble(percents ? text.substring(0, text.length() - 1) : text);
            double factor = percents ? number / 100 : number;
            return factor > 0 && factor <= LARGEST_SCALE ? factor : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** An empty one says nothing, as with any image. */
    private static boolean isLength(String word) {
        return word.isEmpty() || Length.parse(word).isPresent();
    }

    private static Fault unknown(String name, String value, List<String> choices) {
        String advice = Nearest.to(value, choices)
                .map(near -> "did you mean " + near + "?")
                .orElse("one of " + String.join(", ", choices));
        return new Fault("unknown " + name + " \"" + value + "\"", advice);
    }
}
