package dev.blockprint.picture;

import dev.blockprint.look.Role;
import dev.blockprint.look.Theme;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.look.Tone;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gives a picture that Graphviz has drawn both themes. That can be done only where the author has left the colours to
 * Graphviz, which draws black on white then: black text on an author's yellow would vanish if it became white.
 */
public final class GraphColours {
    private static final Tone GROUND = new Tone("#ffffff", dark(Role.GROUND));
    private static final Tone INK = new Tone("#000000", dark(Role.TEXT));
    private static final Tone LINE = new Tone("#000000", dark(Role.EDGE_LABEL));

    /** What in a graph makes colours of its own. */
    private static final Pattern OWN = Pattern.compile("color|filled|wedged|striped|radial|<font|<table|stylesheet");

    private static final Pattern BACKGROUND = Pattern.compile("<polygon fill=\"white\" stroke=\"(none|transparent)\"");

    private GraphColours() {}

    /**
     * The same picture in the theme, or in both.
     *
     * @param svg as Graphviz draws it where nothing has a colour
     * @param source of the graph
     */
    public static String of(String svg, String source, ThemeChoice choice) {
        boolean own = OWN.matcher(source.toLowerCase(Locale.ROOT)).find();
        if (own || choice == ThemeChoice.LIGHT) {
            return svg;
        }
        Theme theme = choice == ThemeChoice.DARK ? Theme.DARK : Theme.LIGHT;
        String painted = BACKGROUND
                .matcher(svg)
                .replaceFirst("<polygon class=\"bp-ground\" fill=\"" + theme.of(GROUND) + "\" stroke=\"$1\"")
                .replace(
                        "fill=\"black\" stroke=\"black\"",
                        "class=\"bp-gline bp-ghead\" fill=\"" + theme.of(LINE) + "\" stroke=\"" + theme.of(LINE) + "\"")
                .replace(" stroke=\"black\"", " class=\"bp-gline\" stroke=\"" + theme.of(LINE) + "\"")
                .replace("<text ", "<text class=\"bp-gtext\" fill=\"" + theme.of(INK) + "\" ")
                .replaceFirst("<svg ", "<svg class=\"bp\" ");
        return choice == ThemeChoice.DARK
                ? painted
                : painted.replaceFirst("</desc>\n", "</desc>\n" + Paints.style(GraphColours::rules));
    }

    private static String rules(String prefix, Theme theme) {
        return prefix + ".bp .bp-ground{fill:" + theme.of(GROUND) + "}"
                + prefix + ".bp .bp-gline{stroke:" + theme.of(LINE) + "}"
                + prefix + ".bp .bp-ghead{fill:" + theme.of(LINE) + "}"
                + prefix + ".bp .bp-gtext{fill:" + theme.of(INK) + "}";
    }

    private static String dark(Role role) {
        Tone fill = role.fill();
        if (fill == null) {
            throw new IllegalStateException(role + " has no fill");
        }
        return fill.dark();
    }
}
