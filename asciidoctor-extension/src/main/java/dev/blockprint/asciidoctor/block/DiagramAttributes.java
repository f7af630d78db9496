package dev.blockprint.asciidoctor.block;

import dev.blockprint.document.BlockOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the author says about a diagram. A setting is looked up on the block, then as the document attribute
 * {@code :<style>-NAME:}, then as {@code :diagram-NAME:}.
 */
public final class DiagramAttributes {
    /** What a document may say once for all its diagrams. */
    private static final List<String> SETTINGS =
            List.of("format", "theme", "layout", "future", "steps", "describe", "nocache");

    /** What goes to the image, and may stand on the block or be said once for all. */
    private static final List<String> OF_IMAGES =
            List.of("alt", "role", "width", "height", "scaledwidth", "align", "float", "link", "window");

    /** What makes another picture of the same file. */
    private static final List<String> VARIANTS = List.of("layer", "future", "theme", "layout", "steps", "lang");

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
            "subs",
            "steps",
            "describe",
            "describe-option",
            "svg-type",
            "nocache",
            "nocache-option",
            "cachedir",
            "on-error",
            "indent",
            "linenums",
            "linenums-option",
            "target");

    private static final List<String> NO = List.of("false", "no", "off", "0");

    /** At most what a renderer takes; a picture that is shown larger has more pixels, so that it stays sharp. */
    private static final double PIXELS = 2;

    private static final double MOST_PIXELS = 8;

    private final Map<String, String> own;
    private final Map<String, String> inherited = new LinkedHashMap<>();
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
        for (String name : OF_IMAGES) {
            get(name).ifPresent(value -> {
                if (this.own.putIfAbsent(name, value) == null) {
                    inherited.put(name, value);
                }
            });
        }
    }

    /** Whether an attribute is for us alone: an image must not have it. */
    public static boolean isOurs(String name) {
        return OURS.contains(name) || isPositional(name);
    }

    public static boolean isPositional(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The block's attributes, and what the document says of all its images. */
    public Map<String, String> own() {
        return own;
    }

    /** Those of {@link #own()} that do not stand on the block. */
    public Map<String, String> inherited() {
        return inherited;
    }

    public Optional<String> get(String name) {
        String value = own.get(name);
        return value != null
                ? Optional.of(value)
                : Optional.ofNullable(entry(name)).map(document);
    }

    /** The document attribute that says what the block does not; null if there is none. */
    private @Nullable String entry(String name) {
        return Stream.of(style.styleName() + "-" + name, "diagram-" + name)
                .filter(entry -> document.apply(entry) != null)
                .findFirst()
                .orElse(null);
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

    /** How an SVG comes into the page: {@code static}, {@code inline} or {@code interactive}; the block's own word first. */
    public String svgType() {
        for (String type : List.of("inline", "interactive")) {
            if (own.containsKey(type + "-option")) {
                return type;
            }
        }
        String said = get("svg-type").orElse("").toLowerCase(Locale.ROOT);
        return !said.isEmpty() ? said : option("inline") ? "inline" : option("interactive") ? "interactive" : "static";
    }

    /** Whether a diagram that fails ends the whole conversion. */
    public boolean aborts() {
        return get("on-error").filter("abort"::equalsIgnoreCase).isPresent();
    }

    /**
     * A value that cannot be, and what could.
     *
     * @param entry the document attribute that has it; null if it stands on the block
     */
    public record Problem(
            String name, String value, @Nullable String entry, String message, String advice) {}

    /** What is wrong with the settings. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String name : AttributeChecks.CHECKED) {
            String value = get(name).orElse(null);
            if (value != null) {
                boolean stands = own.containsKey(name) && !inherited.containsKey(name);
                String entry = stands ? null : entry(name);
                AttributeChecks.fault(name, value)
                        .ifPresent(fault ->
                                problems.add(new Problem(name, value, entry, fault.message(), fault.advice())));
            }
        }
        return problems;
    }

    /** How much larger than itself the picture is shown; 1 if nothing is said that is understood. */
    public double scale() {
        Double factor = AttributeChecks.factor(get("scale").orElse("1").strip());
        return factor == null ? 1 : factor;
    }

    /** The same as the options of a fence in Markdown. */
    public BlockOptions options(@Nullable String id, @Nullable String title) {
        return options(id, title, null);
    }

    /**
     * The same as the options of a fence in Markdown.
     *
     * @param file the file that the diagram is in; null if it stands in the document
     */
    public BlockOptions options(@Nullable String id, @Nullable String title, @Nullable String file) {
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
        values.remove("scale");
        if (get("scale").isPresent() && document.apply("basebackend-html") != null) {
            values.put("scale", decimal(pixels()));
        }
        if (isFolded()) {
            values.put("fold", "true");
        }
        for (String flag : List.of("describe", "nocache")) {
            if (own.containsKey(flag + "-option")
                    || values.getOrDefault(flag, "x").isEmpty()) {
                values.put(flag, "true");
            }
        }
        String language = document.apply("lang");
        if (language != null) {
            values.putIfAbsent("lang", language);
        }
        values.remove("target");
        get("target").filter(target -> !target.isBlank()).ifPresent(target -> values.put("target", target));
        if (file != null) {
            values.put(BlockOptions.NAMED_AFTER, variant(file));
        }
        return new BlockOptions(id, roles(), values);
    }

    /** The file's name with what the macro asks for of its own: {@code backend-dark.diagram}. */
    private String variant(String file) {
        StringBuilder variant = new StringBuilder();
        for (String name : VARIANTS) {
            if (own.containsKey(name)) {
                variant.append('-').append(own.get(name));
            }
        }
        if (own.containsKey("scale")
                && get("format").filter("png"::equalsIgnoreCase).isPresent()) {
            variant.append('-').append(decimal(scale())).append('x');
        }
        int dot = file.lastIndexOf('.');
        int end = dot > file.lastIndexOf('/') + 1 ? dot : file.length();
        return file.substring(0, end) + variant + file.substring(end);
    }

    /** Of a PNG, for each px of the diagram. */
    private double pixels() {
        return Math.min(MOST_PIXELS, PIXELS * scale());
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
