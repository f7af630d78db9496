package dev.blockprint.document;

import dev.blockprint.dot.DotPicture;
import dev.blockprint.source.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options that a block can have: their names, what other tools call them, and which values they take. */
final class OptionKeys {
    static final List<String> FORMATS = List.of("svg", "png", "pdf");
    private static final List<String> FUTURES = List.of("absent", "faded");
    static final List<String> THEMES = List.of("auto", "light", "dark", "both");
    private static final List<String> YES_OR_NO = List.of("true", "false", "yes", "no", "on", "off", "1", "0");

    private static final List<String> KNOWN = List.of(
            "id",
            "caption",
            "title",
            "alt",
            "width",
            "height",
            "format",
            "fold",
            "echo",
            "theme",
            "scale",
            "class",
            "link",
            "from",
            "layer",
            "layout",
            "nocache",
            "future",
            "target",
            "summary",
            "role",
            "align",
            "lightbox",
            "inline",
            "lang",
            "steps",
            "describe",
            "style",
            "label");

    /** What a cell of Quarto, or a fence of MkDocs or Docusaurus, may say that changes nothing here. */
    private static final Set<String> NOT_OURS = Set.of(
            "linenums",
            "hl_lines",
            "linenos",
            "linenostart",
            "showlinenumbers",
            "live",
            "noinline",
            "fig-scap",
            "fig-cap-location",
            "fig-column",
            "cap-location",
            "code-annotations",
            "code-copy",
            "layout",
            "eval",
            "include",
            "output",
            "warning",
            "error",
            "message",
            "results",
            "cache",
            "freeze",
            "tags",
            "filename",
            "column",
            "layout-ncol",
            "layout-nrow",
            "fig-subcap",
            "fig-dpi",
            "fig-pos",
            "fig-env",
            "code-line-numbers",
            "code-overflow");

    /** What Quarto, pandoc and AsciiDoc call them. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("fig-cap", "caption"),
            Map.entry("fig.cap", "caption"),
            Map.entry("cap", "caption"),
            Map.entry("label", "id"),
            Map.entry("name", "id"),
            Map.entry("fig-alt", "alt"),
            Map.entry("fig.alt", "alt"),
            Map.entry("code-fold", "fold"),
            Map.entry("code-summary", "summary"),
            Map.entry("out-width", "width"),
            Map.entry("fig-width", "width"),
            Map.entry("out-height", "height"),
            Map.entry("fig-height", "height"),
            Map.entry("fig-format", "format"),
            Map.entry("fig-align", "align"),
            Map.entry("fig-link", "link"),
            Map.entry("classes", "class"));

    /** Lines that Docusaurus highlights: {@code {1,3-5}}. */
    private static final Pattern LINES = Pattern.compile("\\d{1,6}(?:-\\d{1,6})?");

    private static final Pattern SCALE = Pattern.compile("\\d{1,2}(\\.\\d{1,3})?");

    private OptionKeys() {}

    /** Our own name of {@code key}. */
    static String canonical(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return ALIASES.getOrDefault(lower, lower);
    }

    static boolean known(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return KNOWN.contains(canonical(key))
                || NOT_OURS.contains(lower)
                || LINES.matcher(key).matches()
                || key.startsWith("data-");
    }

    /** Quarto gives a figure's size in inches. */
    static String canonicalValue(String key, String value) {
        boolean inches = key.equals("fig-width") || key.equals("fig-height");
        return inches && SCALE.matcher(value).matches() ? value + "in" : value;
    }

    static @Nullable String advice(String key) {
        List<String> names = Stream.concat(
                        KNOWN.stream(), ALIASES.keySet().stream().sorted())
                .toList();
        return Nearest.to(key, names)
                .map(near -> "did you mean " + near + "?")
                .orElse("known are caption, alt, width, format, fold, theme, scale, steps, describe and link");
    }

    /** What is wrong with the value of a key of our own; null if nothing is. */
    static @Nullable Problem check(String key, String value) {
        return switch (key) {
            case "format" -> oneOf(key, value, FORMATS);
            case "theme" -> oneOf(key, value, THEMES);
            case "layout" -> oneOf(key, value, DotPicture.LAYOUTS);
            case "future" -> oneOf(key, value, FUTURES);
            case "steps" -> oneOf(key, value, FigureText.STEPS);
            case "describe" -> yesOrNo(key, value, "table");
            case "fold" -> yesOrNo(key, value, "show");
            case "echo" -> yesOrNo(key, value, "fenced");
            case "width", "height" ->
                Length.parse(value).isPresent()
                        ? null
                        : new Problem("\"" + value + "\" is no " + key, "write it like 80%, 640 or 640px");
            case "scale" ->
                SCALE.matcher(value).matches() && Double.parseDouble(value) > 0 && Double.parseDouble(value) <= 8
                        ? null
                        : new Problem("\"" + value + "\" is no scale", "a number above 0, at most 8");
            case "link" ->
                Links.safe(value)
                        ? null
                        : new Problem("a figure cannot link to this", "use http, https, mailto or a relative address");
            default -> null;
        };
    }

    /** {@code other} is what Quarto has beside the two. */
    private static @Nullable Problem yesOrNo(String key, String value, String other) {
        String word = value.toLowerCase(Locale.ROOT);
        boolean known = YES_OR_NO.contains(word) || word.equals(other);
        List<String> shown = other.equals("table") ? List.of("true", "false", other) : List.of("true", "false");
        return known ? null : oneOf(key, value, shown);
    }

    private static @Nullable Problem oneOf(String key, String value, List<String> allowed) {
        if (allowed.contains(value.toLowerCase(Locale.ROOT))) {
            return null;
        }
        String advice = Nearest.to(value, allowed)
                .map(near -> "did you mean " + near + "?")
                .orElse("one of " + String.join(", ", allowed));
        return new Problem("unknown " + key + " \"" + value + "\"", advice);
    }

    /** A message and its advice, without a place. */
    record Problem(String message, String advice) {}
}
