package dev.blockprint.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.blockprint.icons.TileKind;
import java.util.Objects;
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

    @ParameterizedTest
    @EnumSource(FrameLook.class)
    void everythingInAFrameCanBeReadAndSeen(FrameLook look) {
        Tone fill = look.fill() == null ? GROUND : look.fill();
        for (Theme theme : Theme.values()) {
            check(theme, look.label(), fill, Contrast.TEXT);
            check(theme, Role.LABEL.fill(), fill, Contrast.TEXT);
            check(theme, Role.EDGE_LABEL.fill(), fill, Contrast.TEXT);
            check(theme, Role.EDGE.stroke(), fill, Contrast.LINE);
            if (look.badge() != null) {
                check(theme, Tiles.GLYPH, look.badge(), Contrast.LINE);
            }
        }
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
            check(theme, AuthorColors.textOn(area), area, 4.1);
            check(theme, AuthorColors.glyphOn(color), Tone.both(color), Contrast.LINE);
            check(theme, Tiles.GLYPH, AuthorColors.badge(color), Contrast.LINE);
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
