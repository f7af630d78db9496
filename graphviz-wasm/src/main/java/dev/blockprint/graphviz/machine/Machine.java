package dev.blockprint.graphviz.machine;

/** Compiled code with a memory of its own; one caller at a time. */
interface Machine {
    Memory memory();

    /** Calls a function; the result of one that has none is zero. */
    int call(Export function, int... arguments);
}
