package dev.blockprint.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.blockprint.icons.TileKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
    private static final Tone GROUND = tone(Role.GROUND.fill());

    @Test
    void contrastIsCountedAsWcagDoes() {
        assertThat(Contrast.between("#ffffff", "#000000")).isCloseTo(21, within(0.001));
        assertThat(Contrast.between("#18212e", "#ffffff")).isCloseTo(16.21, within(0.005));
        assertThat(Contrast.between("#93a1b4", "#0f1520")).isCloseTo(6.96, within(0.005));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeReadOnTheGround(Theme theme) {
        for (Role role : new Role[] {Role.TEXT, Role.MUTED, Role.LABEL, Role.EDGE_LABEL, Role.ACCENT, Role.HOT_TEXT}) {
            check(theme, role.fill(), GROUND, Contrast.TEXT);
        }
        check(theme, Role.FADED_TEXT.fill(), GROUND, Contrast.LINE);
        check(theme, Role.NOTE_TEXT.fill(), Role.NOTE.fill(), Contrast.TEXT);
        check(theme, Role.STEP_TEXT.fill(), Role.STEP.fill(), Contrast.TEXT);
        check(theme, Role.TEXT.fill(), Role.LEGEND.fill(), Contrast.TEXT);
        check(theme, Role.MUTED.fill(), Role.LEGEND.fill(), Contrast.TEXT);
        check(theme, Role.LABEL.fill(), Role.BOX.fill(), Contrast.TEXT);
        check(theme, Role.INK.stroke(), Role.PLAIN.fill(), Contrast.TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesCanBeSeenOnTheGround(Theme theme) {
        check(theme, Role.EDGE.stroke(), GROUND, Contrast.LINE);
        check(theme, Role.HEAD.fill(), GROUND, Contrast.LINE);
        check(theme, Role.HOT.stroke(), GROUND, Contrast.LINE);
        check(theme, Role.HOT_HEAD.fill(), GROUND, Contrast.LINE);
    }

    /** What can be below text and lines: the canvas, or the fill of a group. */
    private static List<Tone> grounds() {
        List<Tone> grounds = new ArrayList<>(List.of(GROUND));
        for (FrameLook look : FrameLook.values()) {
            if (look.fill() != null) {
                grounds.add(look.fill());
            }
        }
        return grounds;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everythingCanBeReadAndSeenInEveryFrame(Theme theme) {
        for (Tone ground : grounds()) {
            for (Role text :
                    new Role[] {Role.TEXT, Role.LABEL, Role.EDGE_LABEL, Role.MUTED, Role.ACCENT, Role.HOT_TEXT}) {
                check(theme, text.fill(), ground, Contrast.TEXT);
            }
            for (Role line : new Role[] {Role.EDGE, Role.HOT, Role.BOX, Role.BOX_LINE, Role.NOTE_LEADER}) {
                check(theme, line.stroke(), ground, Contrast.LINE);
            }
            check(theme, Role.HEAD.fill(), ground, Contrast.LINE);
            check(theme, Role.HOT_HEAD.fill(), ground, Contrast.LINE);
            check(theme, Role.FADED_TEXT.fill(), ground, Contrast.LINE);
            check(theme, Role.STEP.fill(), ground, Contrast.LINE);
        }
    }

    @ParameterizedTest
    @EnumSource(FrameLook.class)
    void theTitleOfAFrameAndTheMarkInItsCornerCanBeRead(FrameLook look) {
        for (Theme theme : Theme.values()) {
            // A frame without a fill stands in any other.
            for (Tone ground : look.fill() == null ? grounds() : List.of(look.fill())) {
                check(theme, look.label(), ground, Contrast.TEXT);
            }
            if (look.badge() != null) {
                check(theme, Tiles.GLYPH, look.badge(), Contrast.LINE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatStandsOnAPlateOfItsOwnCanBeRead(Theme theme) {
        check(theme, Role.LABEL.fill(), Role.BADGE.fill(), Contrast.TEXT);
        check(theme, Role.STEP_TEXT.fill(), Role.STEP_LISTED.fill(), Contrast.TEXT);
        check(theme, Role.STEP_LISTED.fill(), Role.LEGEND.fill(), Contrast.LINE);
        check(theme, Role.EDGE.stroke(), Role.LEGEND.fill(), Contrast.LINE);
        check(theme, Role.BOX_LINE.stroke(), Role.BOX.fill(), Contrast.LINE);
    }

    @ParameterizedTest
    @EnumSource(value = TileKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void aGlyphIsSeenOnItsTileAndTheTileOnTheGround(TileKind kind) {
        for (Theme theme : Theme.values()) {
            check(theme, Tiles.GLYPH, Tiles.fill(kind), Contrast.LINE);
            check(theme, Tiles.fill(kind), GROUND, Contrast.LINE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#dc143c", "#ffd500", "#00008b", "#000000", "#ffffff", "#808080", "#8a2be2", "#fdf2ff"})
    void anAuthorsColourIsReadableInBothThemes(String color) {
        assertThat(AuthorColors.line(color).light()).isEqualTo(color);
        check(Theme.DARK, AuthorColors.line(color), GROUND, Contrast.LINE);
        Tone area = AuthorColors.area(color);
        for (Theme theme : Theme.values()) {
            check(theme, AuthorColors.text(color), GROUND, Contrast.TEXT);
            check(theme, AuthorColors.textOn(area), area, Contrast.TEXT);
            check(theme, AuthorColors.glyphOn(color), Tone.both(color), Contrast.LINE);
            check(theme, Tiles.GLYPH, AuthorColors.badge(color), Contrast.LINE);
        }
    }

    /** A grid over all colours, the edges of the cube and its inside. */
    private static List<String> colours() {
        List<String> colours = new ArrayList<>();
        int[] steps = {0x00, 0x33, 0x66, 0x7f, 0x99, 0xcc, 0xff};
        for (int red : steps) {
            for (int green : steps) {
                for (int blue : steps) {
                    colours.add(String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue));
                }
            }
        }
        return colours;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textOnAnAreaOfAnyColourCanBeRead(Theme theme) {
        for (String color : colours()) {
            Tone area = AuthorColors.area(color);
            check(theme, AuthorColors.textOn(area), area, Contrast.TEXT);
            check(theme, AuthorColors.glyphOn(color), Tone.both(color), Contrast.LINE);
            check(theme, Tiles.GLYPH, AuthorColors.badge(color), Contrast.LINE);
            for (Role role : new Role[] {Role.LABEL, Role.EDGE_LABEL}) {
                check(theme, AuthorColors.on(Set.of(area), tone(role.fill()), Contrast.TEXT), area, Contrast.TEXT);
            }
            Tone line = AuthorColors.on(Set.of(area, GROUND), tone(Role.EDGE.stroke()), Contrast.LINE);
            check(theme, line, GROUND, 2.2); // between black and white, a line over both and grey cannot have more
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textOfAnyColourCanBeReadInEveryFrame(Theme theme) {
        for (String color : colours()) {
            for (Tone ground : grounds()) {
                Tone text = AuthorColors.ownOn(Set.of(ground), AuthorColors.text(color));
                check(theme, text, ground, Contrast.TEXT);
            }
        }
    }

    private static void check(Theme theme, @Nullable Tone front, @Nullable Tone back, double needed) {
        assertThat(Contrast.between(theme.of(tone(front)), theme.of(tone(back))))
                .as("%s on %s, %s", front, back, theme)
                .isGreaterThanOrEqualTo(needed);
    }

    private static Tone tone(@Nullable Tone tone) {
        return Objects.requireNonNull(tone);
    }
}
