package dev.blockprint.graphviz.machine;

import dev.blockprint.graphviz.machine.Outcome.Status;
import java.util.ArrayList;
import java.util.List;

/** One Graphviz with a memory of its own; one caller at a time, on a thread with a large stack. What a run gives depends
 * on nothing but what it is given. */
public final class GraphvizInstance {
    /** What a function may write below the place to which it moved the stack pointer. */
    private static final int STACK_RESERVE = 1024;

    private final Machine machine;
    private final HostFunctions host;
    private final int stackBytes;

    GraphvizInstance(Machine machine, HostFunctions host, int stackBytes) {
        this.machine = machine;
        this.host = host;
        this.stackBytes = stackBytes;
    }

    /** An instance within limits. */
    public static GraphvizInstance start(long memoryBytes, int stackBytes) {
        return FlatMachine.start((int) (memoryBytes / Memory.PAGE), stackBytes);
    }

    /**
     * Starts Graphviz anew: in a memory that has seen other graphs it gives other random numbers, and another order of
     * what it keeps by address.
     */
    private void reset() {
        host.start();
        machine.reset();
        machine.call(Export.WASM_CALL_CTORS);
        moveStack(stackBytes);
    }

    /** The code's own stack has 64 KiB and no guard: nested tables overwrite the data below it. */
    private void moveStack(int bytes) {
        int base = machine.call(Export.MALLOC, bytes);
        if (base == 0) {
            throw new Trap("no memory for the stack");
        }
        machine.call(Export.EMSCRIPTEN_STACK_RESTORE, (base + bytes) & ~15);
        machine.limitStack(base + STACK_RESERVE);
    }

    /** The version of Graphviz that is built in, such as {@code 16.1.0}; nothing is started to know it. */
    public static String builtIn() {
        return StartImage.version();
    }

    /** The version that the running Graphviz says it has. */
    String version() {
        reset();
        return Texts.read(machine.memory(), machine.call(Export.VIZ_GET_GRAPHVIZ_VERSION));
    }

    /** Lays out and draws a graph; the pictures are all that it can read. */
    public Outcome render(String dot, String layout, String format, List<Picture> pictures) {
        try {
            reset();
            host.files().setPictures(pictures);
            return run(dot, layout, format);
        } catch (StackOverflowError e) {
            return failed(Status.BROKEN, "the graph is nested too deeply");
        } catch (OutOfMemoryError e) {
            return failed(Status.OUT_OF_MEMORY, "the Java heap is full");
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private Outcome failed(RuntimeException cause) {
        if (Thread.currentThread().isInterrupted()) {
            return failed(Status.INTERRUPTED, "interrupted");
        }
        if (host.memoryRefused()) {
            return failed(Status.OUT_OF_MEMORY, "the memory is full");
        }
        return failed(Status.BROKEN, crash(cause));
    }

    private static String crash(RuntimeException cause) {
        if (cause instanceof Trap) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof IndexOutOfBoundsException) {
            return "Graphviz crashed: it reached beyond its memory";
        }
        return "Graphviz crashed: " + cause;
    }

    private Outcome failed(Status status, String message) {
        return new Outcome(status, message, host.messages());
    }

    /** Nothing is freed: the next run starts anew. */
    private Outcome run(String dot, String layout, String format) {
        int graph = machine.call(Export.VIZ_READ_ONE_GRAPH, text(dot));
        if (graph == 0) {
            return rejected("there is no graph in the source");
        }
        machine.call(Export.VIZ_SET_Y_INVERT, 0);
        machine.call(Export.VIZ_SET_REDUCE, 0);
        int context = machine.call(Export.VIZ_CREATE_CONTEXT);
        machine.call(Export.VIZ_RESET_ERRORS);
        if (machine.call(Export.VIZ_LAYOUT, context, graph, text(layout)) != 0) {
            return rejected("the layout engine \"" + layout + "\" failed");
        }
        int drawn = machine.call(Export.VIZ_RENDER, context, graph, text(format));
        if (drawn == 0) {
            return rejected("the format \"" + format + "\" cannot be written");
        }
        return new Outcome(Status.DONE, Texts.read(machine.memory(), drawn), host.messages());
    }

    private int text(String text) {
        int address = Texts.write(machine, text);
        if (address == 0) {
            throw new Trap("no memory for the source");
        }
        return address;
    }

    private Outcome rejected(String reason) {
        List<String> messages = new ArrayList<>(host.messages());
        if (messages.isEmpty()) {
            messages.add(reason);
        }
        return new Outcome(Status.REJECTED, reason, messages);
    }
}
