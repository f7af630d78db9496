package dev.blockprint.graphviz.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlatMemoryTest {
    private final FlatMemory memory =
            new FlatMemory(2, 4, own -> new HostFunctions(List.of(Import.EMSCRIPTEN_RESIZE_HEAP), own, 4));

    @Test
    void numbersAreLittleEndian() {
        FlatMemory.writeInt(8, 0x01020304, 0, memory);
        FlatMemory.writeDouble(16, -0.0, 4, memory);

        assertThat(FlatMemory.readByte(8, 0, memory)).isEqualTo((byte) 4);
        assertThat(FlatMemory.readShort(6, 4, memory)).isEqualTo((short) 0x0102);
        assertThat(FlatMemory.readLong(20, 0, memory)).isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"131072, 0", "131069, 0", "131060, 9", "-8, 16", "-1, 1", "-4, 0", "2147483647, 2147483647"})
    void anAddressBeyondTheMemoryIsNoAddressAtAll(int address, int offset) {
        assertThatThrownBy(() -> FlatMemory.readInt(address, offset, memory))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> FlatMemory.writeLong(address, 1, offset, memory))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> FlatMemory.writeDouble(address, 1, offset, memory))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({"131000, 100", "-4, 8", "0, -1", "100, 2147483647"})
    void aRangeBeyondTheMemoryIsNotTouched(int address, int length) {
        assertThatThrownBy(() -> FlatMemory.fill(address, (byte) 1, length, memory))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> FlatMemory.copy(address, 0, length, memory))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> FlatMemory.copy(0, address, length, memory))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(memory.readBytes(0, 131072)).containsOnly(0);
    }

    @Test
    void itGrowsUpToItsLimitAndKeepsWhatItHolds() {
        memory.writeInt(131068, 7);

        assertThat(memory.grow(2)).isTrue();
        assertThat(memory.pages()).isEqualTo(4);
        assertThat(memory.readInt(131068)).isEqualTo(7);
        assertThat(memory.readInt(4 * Memory.PAGE - 4)).isZero();
        assertThat(memory.grow(1)).isFalse();
        assertThat(memory.grow(-1)).isFalse();
        assertThat(memory.grow(Integer.MAX_VALUE)).isFalse();
    }

    @Test
    void afterAResetItIsAsItWasAtTheStart() {
        memory.writeInt(0, 7);
        memory.reset(1000);

        assertThat(memory.readInt(0)).isZero();
        assertThat(FlatMemory.stackPointer(memory)).isEqualTo(1000);
        memory.grow(2);
        memory.writeInt(0, 7);
        memory.reset(1000);
        assertThat(memory.pages()).isEqualTo(2);
        assertThat(memory.readInt(0)).isZero();
    }

    @Test
    void theHostGrowsItAsFarAsAskedAndSaysWhenItCannot() {
        assertThat(memory.host().call(0, new long[] {131073})).isOne();
        assertThat(memory.pages()).isGreaterThanOrEqualTo(3);
        assertThat(memory.host().call(0, new long[] {4L * Memory.PAGE + 1})).isZero();
        assertThat(memory.host().call(0, new long[] {-1})).isZero();
        assertThat(((HostFunctions) memory.host()).memoryRefused()).isTrue();
    }

    @Test
    void theStackDoesNotGrowPastItsLimit() {
        memory.setStackLimit(512);
        FlatMemory.setStackPointer(512, memory);

        assertThat(FlatMemory.stackPointer(memory)).isEqualTo(512);
        assertThatThrownBy(() -> FlatMemory.setStackPointer(511, memory)).isInstanceOf(Trap.class);
        assertThatThrownBy(() -> FlatMemory.setStackPointer(-16, memory)).isInstanceOf(Trap.class);
    }
}
