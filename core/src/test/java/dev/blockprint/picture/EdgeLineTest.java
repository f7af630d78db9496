package dev.blockprint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.blockprint.layout.EdgePath;
import dev.blockprint.layout.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeLineTest {
    private static StraightLine runs(double... xy) {
        return StraightLine.of(points(xy));
    }

    private static List<Point> points(double... xy) {
        Point[] points = new Point[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Point(xy[2 * i], xy[2 * i + 1]);
        }
        return List.of(points);
    }

    @Test
    void cornersAreRounded() {
        assertThat(runs(0, 0, 36, 0, 36, 120, 70, 120).data()).isEqualTo("M0 0H28Q36 0 36 8V112Q36 120 44 120H70");
    }

    @Test
    void aCornerBetweenShortRunsTakesNoMoreThanThereIs() {
        assertThat(runs(0, 0, 10, 0, 10, 6, 100, 6).data()).isEqualTo("M0 0H7Q10 0 10 3Q10 6 13 6H100");
    }

    @Test
    void aLineThatIsNotUprightIsDrawnAsItIs() {
        assertThat(runs(0, 0, 30, 40).data()).isEqualTo("M0 0L30 40");
    }

    @Test
    void theSamePointTwiceIsOnePoint() {
        assertThat(runs(0, 0, 0, 0, 50, 0, 50, 0).data()).isEqualTo("M0 0H50");
    }

    @Test
    void theLineEndsBeforeTheHead() {
        assertThat(runs(0, 0, 100, 0).shortened(6.5).data()).isEqualTo("M0 0H93.5");
        assertThat(runs(0, 0, 100, 0).reversed().shortened(6.5).reversed().data())
                .isEqualTo("M6.5 0H100");
    }

    @Test
    void aLineShorterThanItsHeadIsStillThere() {
        assertThat(runs(0, 0, 3, 0).shortened(6.5).data()).isEqualTo("M0 0H0.5");
    }

    @Test
    void aCurveEndsAsFarBeforeItsTip() {
        EdgeLine curve = EdgeLine.of(new EdgePath.Curves(points(0, 0, 40, 0, 60, 40, 100, 40)));
        Point end = curve.shortened(6.5).end();
        assertThat(EdgeLine.distance(end, new Point(100, 40))).isCloseTo(6.5, within(0.001));
        assertThat(curve.reversed().shortened(6.5).reversed().end()).isEqualTo(new Point(100, 40));
    }

    @Test
    void aCurveWhoseLastPartIsTinyIsCutInThePartBefore() {
        EdgeLine curve = EdgeLine.of(new EdgePath.Curves(points(0, 0, 30, 0, 60, 0, 97, 0, 98, 0, 99, 0, 100, 0)));
        assertThat(curve.shortened(6.5).data()).startsWith("M0 0C").endsWith(" 93.5 0");
    }

    @Test
    void aCurveThatDoesNotMoveHasNoEnd() {
        EdgeLine curve = EdgeLine.of(new EdgePath.Curves(points(5, 5, 5, 5, 5, 5, 5, 5)));
        assertThat(curve.shortened(6.5).end()).isEqualTo(new Point(5, 5));
    }

    @Test
    void linesThatLeaveTogetherDrawTheirTrunkOnce() {
        Trunks trunks = new Trunks();
        assertThat(trunks.rest(runs(0, 0, 24, 0, 24, -100, 90, -100), "grey"))
                .isEqualTo("M0 0H16Q24 0 24 -8V-92Q24 -100 32 -100H90");
        assertThat(trunks.rest(runs(0, 0, 24, 0, 24, -50, 90, -50), "grey"))
                .as("leaves the trunk where it bends")
                .isEqualTo("M24 -42Q24 -50 32 -50H90");
        assertThat(trunks.rest(runs(0, 0, 24, 0, 24, 50, 90, 50), "grey"))
                .as("bends the other way")
                .isEqualTo("M16 0Q24 0 24 8V42Q24 50 32 50H90");
        assertThat(trunks.rest(runs(0, 0, 90, 0), "grey"))
                .as("goes straight on")
                .isEqualTo("M16 0H90");
        assertThat(trunks.rest(runs(0, 0, 24, 0, 24, 90, 90, 90), "crimson"))
                .as("looks otherwise")
                .isEqualTo("M0 0H16Q24 0 24 8V82Q24 90 32 90H90");
    }

    @Test
    void linesThatComeInTogetherDoSoToo() {
        Trunks trunks = new Trunks();
        trunks.rest(runs(0, 0, 50, 0, 50, 100, 90, 100), "grey");
        assertThat(trunks.rest(runs(0, 200, 50, 200, 50, 100, 90, 100), "grey"))
                .isEqualTo("M0 200H42Q50 200 50 192V108Q50 100 58 100");
    }

    @Test
    void whatLinesShareInTheirMiddleIsDrawnOnceAsWell() {
        Trunks trunks = new Trunks();
        trunks.rest(runs(0, 0, 50, 0, 50, 100, 200, 100, 200, 0, 250, 0), "grey");
        assertThat(trunks.rest(runs(0, 200, 50, 200, 50, 100, 200, 100, 200, 200, 250, 200), "grey"))
                .isEqualTo("M0 200H42Q50 200 50 192V108Q50 100 58 100M192 100Q200 100 200 108V192Q200 200 208 200H250");
    }

    @Test
    void theSameLineTwiceIsDrawnOnceAlsoTheOtherWayRound() {
        Trunks trunks = new Trunks();
        trunks.rest(runs(0, 0, 60, 0, 60, 60), "grey");
        assertThat(trunks.rest(runs(0, 0, 60, 0, 60, 60), "grey")).isEmpty();
        assertThat(trunks.rest(runs(60, 60, 60, 0, 0, 0), "grey")).isEmpty();
        assertThat(trunks.rest(runs(100, 0, 0, 0), "grey")).isEqualTo("M100 0H52");
    }

    @Test
    void numbersHaveTwoDecimalsAtMostAndNeverAnExponent() {
        assertThat(Numbers.px(1)).isEqualTo("1");
        assertThat(Numbers.px(-0.001)).isEqualTo("0");
        assertThat(Numbers.px(1234567.1)).isEqualTo("1234567.1");
        assertThat(Numbers.px(-12.345)).isEqualTo("-12.34");
        assertThat(Numbers.px(0.05)).isEqualTo("0.05");
        assertThat(Numbers.factor(2 / 3.0)).isEqualTo("0.6667");
    }
}
