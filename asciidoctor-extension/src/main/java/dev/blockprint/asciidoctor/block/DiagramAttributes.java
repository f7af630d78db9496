package dev.blockprint.asciidoctor.block;

import dev.blockprint.document.BlockOptions;
import dev.blockprint.source.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the author says about a diagram. A setting is looked up on the block, then as the document attribute
 * {@code :<style>-NAME:}, then as {@code :diagram-NAME:}.
 */
public final class DiagramAttributes {
    /** What a document may say once for all its diagrams. */
    private static final List<String> SETTINGS =
            List.of("format", "theme", "scale", "layout", "edges", "spacing", "steps", "describe");

    /** What means something else on an image, or nothing. */
    private static final Set<String> OURS = Set.of(
            "style",
            "format",
            "cloaked-context",
            "language",
            "fold",
            "fold-option",
            "code-fold",
            "code-fold-option",
            "theme",
            "from",
            "layer",
            "future",
            "scale",
            "layout",
            "edges",
            "spacing",
            "subs",
            "steps",
            "describe",
            "describe-option",
            "svg-type",
            "nocache",
            "nocache-option",
            "on-error",
            "indent",
            "linenums",
            "linenums-option",
            "target");

    private static final Map<String, List<String>> CHOICES = Map.of(
            "format", List.of("svg", "png", "pdf"),
            "theme", List.of("auto", "light", "dark"),
            "future", List.of("absent", "faded"),
            "steps", List.of("text", "picture", "both", "none"));

    private static final List<String> NO = List.of("false", "no", "off", "0");

    private final Map<String, String> own;
    private final DiagramStyle style;
    private final Function<String, @Nullable String> document;

    /**
     * @param own the block's attributes by name
     * @param document the value of a document attribute; null if it is not set
     */
    public DiagramAttributes(Map<String, String> own, DiagramStyle style, Function<String, @Nullable String> document) {
        this.own = new LinkedHashMap<>(own);
        this.style = style;
        this.document = document;
    }

    /** Whether an attribute is for us alone: an image must not have it. */
    public static boolean isOurs(String name) {
        return OURS.contains(name) || isPositional(name);
    }

    public static boolean isPositional(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public Map<String, String> own() {
        return own;
    }

    public Optional<String> get(String name) {
        String value = own.get(name);
        if (value == null) {
            value = document.apply(style.styleName() + "-" + name);
        }
        if (value == null) {
            value = document.apply("diagram-" + name);
        }
        return Optional.ofNullable(value);
    }

    /** Whether {@code %name}, {@code name=…} or a document attribute asks for it. */
    public boolean option(String name) {
        if (own.containsKey(name + "-option")) {
            return true;
        }
        return get(name)
                .or(() -> get(name + "-option"))
                .filter(value -> !NO.contains(value))
                .isPresent();
    }

    /** Whether the source is to be shown under the picture, folded. */
    public boolean isFolded() {
        return option("fold") || option("code-fold");
    }

    /** A value that cannot be, and what could. */
    public record Problem(String message, String advice) {}

    /** What is wrong with the settings; none if nothing is. */
    public Optional<Problem> problem() {
        for (String setting : List.of("format", "theme", "future", "steps")) {
            List<String> choices = CHOICES.getOrDefault(setting, List.of());
            String value = get(setting).orElse(choices.get(0));
            if (!choices.contains(value.toLowerCase(Locale.ROOT))) {
                String advice = Nearest.to(value, choices)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("one of " + String.join(", ", choices));
                return Optional.of(new Problem("unknown " + setting + " \"" + value + "\"", advice));
            }
        }
        return Optional.empty();
    }

    /** A factor, such as 1.5, or percents, such as {@code 150%}; 1 if there is none that is understood. */
    public double scale() {
        String text = get("scale").orElse("1").strip();
        try {
            double value = text.endsWith("%")
                    ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                    : Double.parseDouble(text);
            return value > 0 && value <= 8 ? value : 1;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The same as the options of a fence in Markdown. */
    public BlockOptions options(@Nullable String id, @Nullable String title) {
        Map<String, String> values = new LinkedHashMap<>();
        own.forEach((key, value) -> {
            if (!key.equals("id") && !key.equals("role") && !key.equals("style") && !key.equals("caption")) {
                values.put(key, value);
            }
        });
        for (String setting : SETTINGS) {
            get(setting).ifPresent(value -> values.putIfAbsent(setting, value));
        }
        if (title != null) {
            values.put("caption", title);
        }
        if (values.containsKey("scale")) {
            values.put("scale", decimal(scale()));
        }
        if (isFolded()) {
            values.put("fold", "true");
        }
        if (own.containsKey("describe-option")) {
            values.putIfAbsent("describe", "true");
        }
        String language = document.apply("lang");
        if (language != null) {
            values.putIfAbsent("lang", language);
        }
        values.computeIfPresent("target", (key, target) -> target.isBlank() ? null : target);
        return new BlockOptions(id, roles(), values);
    }

    public List<String> roles() {
        List<String> roles = new ArrayList<>();
        for (String role : own.getOrDefault("role", "").strip().split("\\s+", -1)) {
            if (!role.isEmpty()) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static String decimal(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
