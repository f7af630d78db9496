package dev.blockprint.graphviz.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The corners of WebAssembly's arithmetic that Java's does not share. */
class OpsTest {
    @Test
    void numbersWithoutASignAreComparedWithoutASign() {
        assertThat(IntegerOps.i32LtU(1, -1)).isOne();
        assertThat(IntegerOps.i32GeU(-1, Integer.MAX_VALUE)).isOne();
        assertThat(IntegerOps.i64GtU(-1, 1)).isOne();
        assertThat(IntegerOps.i64LeU(Long.MIN_VALUE, Long.MAX_VALUE)).isZero();
    }

    @Test
    void numbersWithoutASignAreDividedWithoutASign() {
        assertThat(IntegerOps.i32DivU(-1, 2)).isEqualTo(Integer.MAX_VALUE);
        assertThat(IntegerOps.i32RemU(-1, 10)).isEqualTo(5);
        assertThat(IntegerOps.i32RemU(17, 10)).isEqualTo(7);
        assertThat(IntegerOps.i32RemU(37, 10)).isEqualTo(7);
        assertThat(IntegerOps.i32RemU(7, -1)).isEqualTo(7);
        assertThat(IntegerOps.i64DivU(-1, 2)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void divisionsWithoutAResultEndTheRun() {
        assertThatThrownBy(() -> IntegerOps.i32RemU(7, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> IntegerOps.i32DivU(7, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> IntegerOps.i32DivS(Integer.MIN_VALUE, -1)).isInstanceOf(Trap.class);
        assertThat(IntegerOps.i32RemS(Integer.MIN_VALUE, -1)).isZero();
    }

    @Test
    void numbersThatAreTooLargeAreCutOff() {
        assertThat(IntegerOps.i32TruncSatF64S(1e10)).isEqualTo(Integer.MAX_VALUE);
        assertThat(IntegerOps.i32TruncSatF64U(-1)).isZero();
        assertThat(IntegerOps.i32TruncSatF64U(3e9)).isEqualTo((int) 3_000_000_000L);
        assertThat(IntegerOps.i32TruncSatF64U(1e10)).isEqualTo(-1);
        assertThat(IntegerOps.i32TruncSatF64U(Double.NaN)).isZero();
        assertThat(IntegerOps.i64TruncSatF64U(0x1p63)).isEqualTo(Long.MIN_VALUE);
        assertThat(IntegerOps.i64TruncSatF64U(1e30)).isEqualTo(-1);
        assertThat(IntegerOps.i64TruncSatF64U(Double.NaN)).isZero();
    }

    @Test
    void floatingPointNumbersKeepSignsAndRoundOnce() {
        assertThat(FloatOps.f64Copysign(1.5, -0.0)).isEqualTo(-1.5);
        assertThat(FloatOps.f64Trunc(-0.5)).isEqualTo(-0.0);
        assertThat(FloatOps.f64ConvertI64U(-1)).isEqualTo(0x1p64);
        assertThat(FloatOps.f64ConvertI32U(-1)).isEqualTo(4294967295.0);
        assertThat(FloatOps.f32ConvertI64U(Long.MIN_VALUE)).isEqualTo(0x1p63f);
        assertThat(FloatOps.f64Lt(Double.NaN, 1)).isZero();
        assertThat(FloatOps.f64Ne(Double.NaN, Double.NaN)).isOne();
    }
}
