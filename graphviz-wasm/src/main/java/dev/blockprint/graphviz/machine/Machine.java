package dev.blockprint.graphviz.machine;

/** Compiled code with a memory of its own; one caller at a time. */
interface Machine {
    Memory memory();

    /** Puts the memory back to what it was at the start, whatever happened since. */
    void reset();

    /** Sets how far down the code's stack may grow; a machine that cannot watch it does nothing. */
    default void limitStack(int address) {}

    /** Calls a function; the result of one that has none is zero. */
    int call(Export function, int... arguments);
}
