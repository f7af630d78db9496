package dev.blockprint.model.read;

import dev.blockprint.language.Keyword;
import dev.blockprint.language.Statement.Setting;
import dev.blockprint.language.Text;
import dev.blockprint.model.Aspect;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Routing;
import dev.blockprint.model.Spacing;
import dev.blockprint.model.Theme;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is set for the whole diagram. */
final class Settings {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}(?:\\.[0-9]{1,5})?");
    private static final int MOST_ASPECT = 20;

    private final Diagnostics diagnostics;
    private final Labels labels;
    private final Map<Keyword, Span> seen = new EnumMap<>(Keyword.class);

    @Nullable
    String title;

    @Nullable
    Theme theme;

    @Nullable
    Aspect aspect;

    Direction direction = Direction.RIGHT;
    Routing routing = Routing.ORTHO;
    Spacing spacing = Spacing.NORMAL;

    Settings(Diagnostics diagnostics, Labels labels) {
        this.diagnostics = diagnostics;
        this.labels = labels;
    }

    /** Reads title, theme, direction, edges or spacing. */
    void read(Setting setting, boolean insideGroup) {
        String word = setting.word().word();
        if (insideGroup) {
            diagnostics.error(
                    setting.keyword(), "\"" + word + "\" is for the whole diagram", "write it outside all groups");
            return;
        }
        Span before = seen.put(setting.word(), setting.keyword());
        if (before != null && sameFile(before, setting.keyword())) {
            diagnostics.warning(
                    setting.keyword(), "\"" + word + "\" is set twice", "the last one counts; drop the other");
        }
        Text value = setting.values().get(0);
        switch (setting.word()) {
            case TITLE -> title = blankToNull(labels.of(value, 0));
            case THEME ->
                Choices.read(value, "theme", Theme.values(), diagnostics).ifPresent(t -> theme = t);
            case DIRECTION -> direction(value).ifPresent(d -> direction = d);
            case ASPECT -> aspect(setting);
            case EDGES ->
                Choices.read(value, "kind of edges", Routing.values(), diagnostics)
                        .ifPresent(r -> routing = r);
            default ->
                Choices.read(value, "spacing", Spacing.values(), diagnostics).ifPresent(s -> spacing = s);
        }
    }

    private void aspect(Setting setting) {
        double[] sides = {1, 1};
        for (int i = 0; i < setting.values().size(); i++) {
            Text value = setting.values().get(i);
            if (!NUMBER.matcher(value.value()).matches()) {
                diagnostics.error(
                        value.span(),
                        "\"" + value.value() + "\" is no width and no height",
                        "write two numbers of up to five digits, such as 16:9");
                return;
            }
            sides[i] = Double.parseDouble(value.value());
        }
        if (sides[0] == 0 || sides[1] == 0) {
            diagnostics.error(setting.span(), "a picture has a width and a height", "write numbers of more than 0");
        } else if (sides[0] / sides[1] > MOST_ASPECT || sides[1] / sides[0] > MOST_ASPECT) {
            diagnostics.error(
                    setting.span(),
                    "a picture of this shape cannot be read",
                    "write an aspect from 1:" + MOST_ASPECT + " to " + MOST_ASPECT + ":1");
        } else {
            aspect = new Aspect(sides[0], sides[1], new Origin(diagnostics.source(), setting.span()));
        }
    }

    /** Reads the direction of a group. */
    void directionOf(GroupDraft group, Setting setting) {
        if (group.direction != null) {
            diagnostics.warning(setting.keyword(), "\"direction\" is set twice", "the last one counts; drop the other");
        }
        direction(setting.values().get(0)).ifPresent(d -> group.direction = d);
    }

    private Optional<Direction> direction(Text value) {
        String meant = switch (value.value().toUpperCase(java.util.Locale.ROOT)) {
            case "LR" -> "right";
            case "RL" -> "left";
            case "TB", "TD" -> "down";
            case "BT" -> "up";
            default -> "";
        };
        if (!meant.isEmpty()) {
            diagnostics.error(
                    value.span(), "unknown direction \"" + value.value() + "\"", "did you mean " + meant + "?");
            return Optional.empty();
        }
        return Choices.read(value, "direction", Direction.values(), diagnostics);
    }

    /** What a file that is included sets may be set otherwise. */
    private boolean sameFile(Span one, Span other) {
        SourceText source = diagnostics.source();
        return source.locate(one.start())
                .file()
                .equals(source.locate(other.start()).file());
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
