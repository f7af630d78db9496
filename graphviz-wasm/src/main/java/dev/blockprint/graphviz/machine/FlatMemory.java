package dev.blockprint.graphviz.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The memory of compiled code in one array, with the code's stack pointer.
 *
 * <p>The static methods are what the generated classes call. An address has 32 bits without a sign, and an offset is
 * added to it without wrapping round; so an address that is negative as Java sees it is beyond the memory whatever the
 * offset is, and the array's own check finds every other one.
 */
final class FlatMemory implements Memory {
    private static final VarHandle SHORTS = view(short[].class);
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle LONGS = view(long[].class);

    private final int firstPages;
    private final int mostPages;
    private final Host host;
    private byte[] bytes;
    private int stackPointer;
    private int stackLimit;

    /**
     * A memory of zeros.
     *
     * @param firstPages how many pages it has at first
     * @param mostPages how many it may have, less than 32,768
     * @param host makes what answers the code's calls
     */
    FlatMemory(int firstPages, int mostPages, Function<Memory, Host> host) {
        this.bytes = new byte[firstPages * PAGE];
        this.firstPages = firstPages;
        this.mostPages = mostPages;
        this.host = host.apply(this);
    }

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    static byte readByte(int address, int offset, FlatMemory memory) {
        return memory.bytes[index(address, offset)];
    }

    static short readShort(int address, int offset, FlatMemory memory) {
        return (short) SHORTS.get(memory.bytes, index(address, offset));
    }

    static int readInt(int address, int offset, FlatMemory memory) {
        return (int) INTS.get(memory.bytes, index(address, offset));
    }

    static long readLong(int address, int offset, FlatMemory memory) {
        return (long) LONGS.get(memory.bytes, index(address, offset));
    }

    static float readFloat(int address, int offset, FlatMemory memory) {
        return Float.intBitsToFloat((int) INTS.get(memory.bytes, index(address, offset)));
    }

    static double readDouble(int address, int offset, FlatMemory memory) {
        return Double.longBitsToDouble((long) LONGS.get(memory.bytes, index(address, offset)));
    }

    static void writeByte(int address, byte value, int offset, FlatMemory memory) {
        memory.bytes[index(address, offset)] = value;
    }

    static void writeShort(int address, short value, int offset, FlatMemory memory) {
        SHORTS.set(memory.bytes, index(address, offset), value);
    }

    static void writeInt(int address, int value, int offset, FlatMemory memory) {
        INTS.set(memory.bytes, index(address, offset), value);
    }

    static void writeLong(int address, long value, int offset, FlatMemory memory) {
        LONGS.set(memory.bytes, index(address, offset), value);
    }

    static void writeFloat(int address, float value, int offset, FlatMemory memory) {
        INTS.set(memory.bytes, index(address, offset), Float.floatToRawIntBits(value));
    }

    static void writeDouble(int address, double value, int offset, FlatMemory memory) {
        LONGS.set(memory.bytes, index(address, offset), Double.doubleToRawLongBits(value));
    }

    private static int index(int address, int offset) {
        return address < 0 ? address : address + offset;
    }

    static void copy(int to, int from, int length, FlatMemory memory) {
        System.arraycopy(memory.bytes, from, memory.bytes, to, length);
    }

    static void fill(int address, byte value, int length, FlatMemory memory) {
        memory.fill(address, length, value);
    }

    static int pageCount(FlatMemory memory) {
        return memory.pages();
    }

    static int stackPointer(FlatMemory memory) {
        return memory.stackPointer;
    }

    static void setStackPointer(int address, FlatMemory memory) {
        if (address < memory.stackLimit) {
            throw new Trap("the graph is nested too deeply");
        }
        memory.stackPointer = address;
    }

    static long callHost(int function, long[] arguments, FlatMemory memory) {
        return memory.host.call(function, arguments);
    }

    static RuntimeException trap() {
        return new Trap("Graphviz crashed");
    }

    static void checkInterruption() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Trap("interrupted");
        }
    }

    Host host() {
        return host;
    }

    /**
     * Makes it a memory of zeros again, of the size that it had at first.
     *
     * @param stackStart where the code's stack begins
     */
    void reset(int stackStart) {
        if (bytes.length == firstPages * PAGE) {
            Arrays.fill(bytes, (byte) 0);
        } else {
            bytes = new byte[firstPages * PAGE];
        }
        stackPointer = stackStart;
        stackLimit = 0;
    }

    /** Sets how far down the stack may grow. */
    void setStackLimit(int address) {
        stackLimit = address;
    }

    @Override
    public int pages() {
        return bytes.length / PAGE;
    }

    @Override
    public boolean grow(int pages) {
        if (pages < 0 || pages > mostPages - pages()) {
            return false;
        }
        try {
            bytes = Arrays.copyOf(bytes, bytes.length + pages * PAGE);
            return true;
        } catch (OutOfMemoryError e) {
            // The code is told that there is no more, as if the limit were met; what it had is still there.
            return false;
        }
    }

    @Override
    public byte readByte(int address) {
        return bytes[address];
    }

    @Override
    public int readInt(int address) {
        return (int) INTS.get(bytes, address);
    }

    @Override
    public void writeInt(int address, int value) {
        INTS.set(bytes, address, value);
    }

    @Override
    public void writeLong(int address, long value) {
        LONGS.set(bytes, address, value);
    }

    @Override
    public byte[] readBytes(int address, int length) {
        return Arrays.copyOfRange(bytes, address, Math.addExact(address, length));
    }

    @Override
    public void writeBytes(int address, byte[] source, int offset, int length) {
        System.arraycopy(source, offset, bytes, address, length);
    }

    @Override
    public void fill(int address, int length, byte value) {
        Arrays.fill(bytes, address, Math.addExact(address, length), value);
    }
}
