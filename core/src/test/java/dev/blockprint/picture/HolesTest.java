package dev.blockprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.layout.Point;
import dev.blockprint.layout.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolesTest {
    @Test
    void aHoleRunsTheOtherWayRoundThanThePicture() {
        Holes holes = new Holes();
        holes.cut(new Rect(10, 20, 30, 15));
        assertThat(holes.data(100, 50)).isEqualTo("M0 0H100V50H0zM10 20v15h30v-15z");
    }

    @Test
    void holesNeverOverlapSinceTwoWouldFillEachOtherAgain() {
        Holes holes = new Holes();
        holes.cut(new Rect(10, 10, 30, 10));
        holes.cut(new Rect(20, 5, 10, 20));
        holes.cut(new Rect(12, 12, 5, 5));
        assertThat(holes.data(100, 50)).isEqualTo("M0 0H100V50H0zM10 10v10h30v-10zM20 5v5h10v-5zM20 20v5h10v-5z");
    }

    @Test
    void aLineCrossesABoxIfAnyOfItIsInside() {
        Rect box = new Rect(10, 10, 20, 10);
        assertThat(Holes.crosses(List.of(new Point(0, 15), new Point(50, 15)), box))
                .isTrue();
        assertThat(Holes.crosses(List.of(new Point(0, 0), new Point(50, 30)), box))
                .isTrue();
        assertThat(Holes.crosses(List.of(new Point(0, 0), new Point(0, 50), new Point(50, 50)), box))
                .isFalse();
        assertThat(Holes.crosses(List.of(new Point(15, 0), new Point(15, 5)), box))
                .isFalse();
        assertThat(Holes.crosses(List.of(new Point(12, 12), new Point(14, 14)), box))
                .isTrue();
    }
}
