package dev.blockprint.picture;

import dev.blockprint.look.FrameLook;
import dev.blockprint.look.Role;
import dev.blockprint.look.Theme;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.look.Tone;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gives elements their colours: as attributes, and where the picture has both themes also as a class, which the style
 * turns into the other theme. A class name means the same in every picture, since pictures share a page.
 */
final class Paints {
    private record Pair(@Nullable Tone fill, @Nullable Tone stroke) {}

    private final SortedMap<String, Pair> used = new TreeMap<>();
    private final Theme base;
    private final boolean both;

    Paints(ThemeChoice choice) {
        this.base = choice == ThemeChoice.DARK ? Theme.DARK : Theme.LIGHT;
        this.both = choice == ThemeChoice.AUTO;
    }

    Svg.Tag role(Svg.Tag tag, Role role) {
        return pair(tag, role.key(), role.fill(), role.stroke());
    }

    Svg.Tag frame(Svg.Tag tag, FrameLook look) {
        pair(tag, "f-" + look.key(), look.fill(), look.stroke());
        return look.fill() == null ? tag.attr("fill", "none") : tag;
    }

    Svg.Tag frameLabel(Svg.Tag tag, FrameLook look) {
        return pair(tag, "ft-" + look.key(), look.label(), null);
    }

    Svg.Tag badge(Svg.Tag tag, FrameLook look, Tone tone) {
        return pair(tag, "b-" + look.key(), tone, null);
    }

    /** A colour that belongs to no role, such as an author's. */
    Svg.Tag fill(Svg.Tag tag, Tone tone) {
        return pair(tag, name("fill", tone), tone, null);
    }

    /** A colour that belongs to no role, such as an author's. */
    Svg.Tag stroke(Svg.Tag tag, Tone tone) {
        return pair(tag, name("line", tone), null, tone);
    }

    /** The style for both themes; empty where there is one. */
    String style() {
        if (!both || used.isEmpty()) {
            return "";
        }
        return style(this::block);
    }

    /** The style of a picture that follows its reader's system and the page around it: rules of a prefix and a theme. */
    static String style(BiFunction<String, Theme, String> rules) {
        return "<style>@media (prefers-color-scheme:dark){" + rules.apply("", Theme.DARK) + "}\n"
                + rules.apply("[data-theme=dark] ", Theme.DARK) + "\n"
                + rules.apply("[data-theme=light] ", Theme.LIGHT) + "</style>\n";
    }

    private Svg.Tag pair(Svg.Tag tag, String key, @Nullable Tone fill, @Nullable Tone stroke) {
        boolean changes = changes(fill) || changes(stroke);
        if (both && changes) {
            String name = "bp-" + key;
            used.put(name, new Pair(fill, stroke));
            tag.cssClass(name);
        }
        tag.attr("fill", fill == null ? null : base.of(fill));
        return tag.attr("stroke", stroke == null ? null : base.of(stroke));
    }

    private static boolean changes(@Nullable Tone tone) {
        return tone != null && !tone.light().equals(tone.dark());
    }

    private static String name(String kind, Tone tone) {
        return kind + "-" + tone.light().replace("#", "") + "-" + tone.dark().replace("#", "");
    }

    private String block(String prefix, Theme theme) {
        StringBuilder css = new StringBuilder();
        used.forEach((name, pair) -> {
            css.append(prefix).append(".bp .").append(name).append('{');
            String fill = pair.fill() == null ? "" : "fill:" + theme.of(pair.fill());
            String stroke = pair.stroke() == null ? "" : "stroke:" + theme.of(pair.stroke());
            css.append(fill)
                    .append(fill.isEmpty() || stroke.isEmpty() ? "" : ";")
                    .append(stroke)
                    .append('}');
        });
        return css.toString();
    }
}
