package dev.blockprint.model.read;

import dev.blockprint.language.Attribute;
import dev.blockprint.language.Text;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.Legend;
import dev.blockprint.model.LineStyle;
import dev.blockprint.model.NodeSize;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Nearest;
import dev.blockprint.source.Span;
import dev.blockprint.svg.SafeLink;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads attributes, and keeps the named styles that they may be gathered under. */
final class AttributeReader {
    private static final double THICKEST = 20;
    private static final int LONGEST = 20;
    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_BADGE = 12;

    /** What attributes can be said of. */
    enum Target {
        NODE("a node"),
        GROUP("a group"),
        EDGE("an edge"),
        STYLE("a style");

        final String title;

        Target(String title) {
            this.title = title;
        }
    }

    private static final Map<String, Set<Target>> KEYS = keys();

    private final Diagnostics diagnostics;
    private final Labels labels;
    private final Map<String, Looks> styles = new LinkedHashMap<>();
    private final Map<String, Span> styleSpans = new HashMap<>();
    private final Map<String, String> styleLabels = new LinkedHashMap<>();
    private final Map<String, Set<Target>> uses = new HashMap<>();
    private boolean incomplete;

    AttributeReader(Diagnostics diagnostics, Labels labels) {
        this.diagnostics = diagnostics;
        this.labels = labels;
    }

    private static Map<String, Set<Target>> keys() {
        Map<String, Set<Target>> keys = new LinkedHashMap<>();
        for (String key : List.of("color", "width", "dashed", "dotted", "bold", "link", "tooltip", "class")) {
            keys.put(key, EnumSet.allOf(Target.class));
        }
        keys.put("fill", EnumSet.of(Target.NODE, Target.GROUP, Target.STYLE));
        keys.put("icon", EnumSet.of(Target.NODE, Target.GROUP));
        keys.put("badge", EnumSet.of(Target.NODE, Target.GROUP));
        keys.put("label", EnumSet.of(Target.NODE, Target.STYLE));
        keys.put("size", EnumSet.of(Target.NODE, Target.STYLE));
        keys.put("hidden", EnumSet.of(Target.EDGE, Target.STYLE));
        keys.put("weak", EnumSet.of(Target.EDGE, Target.STYLE));
        keys.put("length", EnumSet.of(Target.EDGE, Target.STYLE));
        return keys;
    }

    static Set<String> keyNames() {
        return KEYS.keySet();
    }

    /** Nobody is told that a style is unknown: it may be in a file that is not read. */
    void excuseStyles() {
        incomplete = true;
    }

    boolean isStyle(String name) {
        return styles.containsKey(name);
    }

    /** Where a style of this name stands; null if there is none. */
    @Nullable
    Span styleSpan(String name) {
        return styleSpans.get(name);
    }

    void define(String name, Span span, @Nullable Text label, List<Attribute> attributes) {
        if (KEYS.containsKey(name)) {
            diagnostics.error(span, "\"" + name + "\" is an attribute", "give the style another name");
            return;
        }
        styleSpans.put(name, span);
        styles.put(name, read(attributes, Target.STYLE));
        String text = label == null ? "" : labels.of(label, 0);
        if (!text.isBlank()) {
            styleLabels.put(name, text);
        }
    }

    /** The styles that have a label and were used so far, in the order written. */
    List<Legend.Entry> explained() {
        List<Legend.Entry> entries = new ArrayList<>();
        styleLabels.forEach((name, label) -> {
            Set<Target> used = uses.get(name);
            Looks looks = styles.get(name);
            if (used != null && looks != null) {
                Legend.Sample sample = used.contains(Target.EDGE)
                        ? Legend.Sample.LINE
                        : used.contains(Target.NODE) ? Legend.Sample.TILE : Legend.Sample.FRAME;
                entries.add(new Legend.Entry(label, sample, looks.decor().style()));
            }
        });
        return entries;
    }

    /** What {@code attributes} say; the named styles among them first, so that the element's own word counts more. */
    Looks read(List<Attribute> attributes, Target target) {
        Looks all = new Looks();
        Looks own = new Looks();
        for (Attribute attribute : attributes) {
            String key = attribute.key().text();
            Looks style = styles.get(key);
            Set<Target> targets = KEYS.get(key);
            if (style != null && attribute.value() == null && target != Target.STYLE) {
                all.add(style);
                uses.computeIfAbsent(key, any -> EnumSet.noneOf(Target.class)).add(target);
            } else if (targets == null) {
                unknown(attribute, target);
            } else if (!targets.contains(target)) {
                diagnostics.error(
                        attribute.key().span(), "\"" + key + "\" means nothing on " + target.title, "drop it");
            } else {
                one(attribute, key, own);
            }
        }
        all.add(own);
        return all;
    }

    private void unknown(Attribute attribute, Target target) {
        String key = attribute.key().text();
        Span span = attribute.key().span();
        if (attribute.value() != null) {
            diagnostics.error(
                    span,
                    "unknown attribute \"" + key + "\"",
                    Nearest.advice(key, KEYS.keySet(), "known are " + String.join(", ", KEYS.keySet())));
        } else if (Colours.find(key).isPresent()) {
            diagnostics.error(span, "unknown attribute or style \"" + key + "\"", "write color=" + key);
        } else if (target == Target.STYLE && styles.containsKey(key)) {
            diagnostics.error(span, "a style cannot hold another", "put both on the element, such as [a b]");
        } else if (!incomplete) {
            List<String> words = Stream.concat(styles.keySet().stream(), KEYS.keySet().stream())
                    .toList();
            diagnostics.error(
                    span,
                    "unknown attribute or style \"" + key + "\"",
                    Nearest.advice(key, words, "define it: style " + key + " [bold]"));
        }
    }

    private void one(Attribute attribute, String key, Looks into) {
        switch (key) {
            case "dashed" -> flag(attribute, () -> into.line = LineStyle.DASHED);
            case "dotted" -> flag(attribute, () -> into.line = LineStyle.DOTTED);
            case "hidden" -> flag(attribute, () -> into.line = LineStyle.HIDDEN);
            case "bold" -> flag(attribute, () -> into.bold = true);
            case "weak" -> flag(attribute, () -> into.weak = true);
            default -> valued(attribute, key, into);
        }
    }

    private void flag(Attribute attribute, Runnable set) {
        Text value = attribute.value();
        if (value == null || value.value().equals("true")) {
            set.run();
        } else {
            diagnostics.error(
                    value.span(),
                    "\"" + attribute.key().text() + "\" takes no value",
                    "write " + attribute.key().text() + " alone, or drop it");
        }
    }

    private void valued(Attribute attribute, String key, Looks into) {
        Text value = attribute.value();
        if (value == null) {
            diagnostics.error(attribute.span(), "\"" + key + "\" needs a value", "write " + key + "=" + example(key));
            return;
        }
        switch (key) {
            case "color" -> colour(value).ifPresent(c -> into.color = c);
            case "fill" -> colour(value).ifPresent(c -> into.fill = c);
            case "width" -> number(value, THICKEST, "0.5").ifPresent(n -> into.width = n);
            case "length" -> length(value).ifPresent(n -> into.length = n);
            case "label" ->
                choice(value, "place of a label", LabelPlace.values()).ifPresent(p -> into.place = p);
            case "size" -> choice(value, "size", NodeSize.values()).ifPresent(s -> into.size = s);
            case "link" -> link(value, l -> into.link = l);
            case "tooltip" -> into.tooltip = labels.of(value, 0);
            case "class" -> classes(value, into);
            case "badge" -> badge(value, into);
            default -> into.icon = value;
        }
    }

    private static String example(String key) {
        return switch (key) {
            case "color", "fill" -> "crimson";
            case "width", "length" -> "2";
            case "label" -> "right";
            case "size" -> "large";
            case "link" -> "https://example.org";
            case "tooltip" -> "\"…\"";
            case "class" -> "name";
            case "badge" -> "\"2x\"";
            default -> "aws/ec2";
        };
    }

    private Optional<String> colour(Text value) {
        Optional<String> found = Colours.find(value.value());
        if (found.isEmpty()) {
            diagnostics.error(
                    value.span(),
                    "unknown colour \"" + value.value() + "\"",
                    Nearest.advice(value.value(), Colours.names(), "write a CSS name, or #rrggbb"));
        }
        return found;
    }

    private Optional<Double> number(Text value, double most, String least) {
        if (value.value().matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            double number = Double.parseDouble(value.value());
            if (number >= Double.parseDouble(least) && number <= most) {
                return Optional.of(number);
            }
        }
        diagnostics.error(
                value.span(),
                "\"" + value.value() + "\" is no width of a line",
                "write a number from " + least + " to " + (int) most);
        return Optional.empty();
    }

    private Optional<Integer> length(Text value) {
        if (value.value().matches("[0-9]{1,2}")) {
            int number = Integer.parseInt(value.value());
            if (number >= 1 && number <= LONGEST) {
                return Optional.of(number);
            }
        }
        diagnostics.error(
                value.span(), "\"" + value.value() + "\" is no length", "write a whole number from 1 to " + LONGEST);
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> choice(Text value, String what, E[] values) {
        return Choices.read(value, what, values, diagnostics);
    }

    private void link(Text value, Consumer<String> set) {
        if (value.value().length() > LONGEST_LINK) {
            diagnostics.error(
                    value.span(), "this link is longer than " + LONGEST_LINK + " characters", "write a shorter one");
        } else if (SafeLink.allows(value.value())) {
            set.accept(value.value());
        } else {
            diagnostics.error(
                    value.span(),
                    "this link is not allowed",
                    "write an http, https or mailto address, a relative one, or #fragment, without blanks");
        }
    }

    private void badge(Text value, Looks into) {
        String text = labels.of(value, 0);
        if (text.length() > LONGEST_BADGE || text.indexOf('\n') >= 0) {
            diagnostics.error(
                    value.span(),
                    "a badge has at most " + LONGEST_BADGE + " characters, on one line",
                    "shorten it, or write a note");
        } else if (!text.isBlank()) {
            into.badge = text;
        }
    }

    private void classes(Text value, Looks into) {
        for (String name : value.value().strip().split("\\s+", -1)) {
            if (!name.matches("[A-Za-z_][A-Za-z0-9_-]{0,63}")) {
                diagnostics.error(value.span(), "\"" + name + "\" is no class name", "use letters, digits, - and _");
            } else if (!into.classes.contains(name)) {
                into.classes.add(name);
            }
        }
    }
}
