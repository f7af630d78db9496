package dev.blockprint.graphviz.machine;

/** The memory of one running copy of Graphviz: bytes at addresses from zero, in pages of 64 KiB, little-endian. */
interface Memory {
    /** Bytes in a page. */
    int PAGE = 65536;

    int pages();

    /**
     * Adds pages of zeros.
     *
     * @return whether there was room for them
     */
    boolean grow(int pages);

    byte readByte(int address);

    int readInt(int address);

    void writeInt(int address, int value);

    void writeLong(int address, long value);

    byte[] readBytes(int address, int length);

    void writeBytes(int address, byte[] source, int offset, int length);

    void fill(int address, int length, byte value);
}
