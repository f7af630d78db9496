package dev.blockprint.graphviz.machine;

import java.util.List;

/** Graphviz's code as it was compiled for the product, with a memory of its own. */
final class FlatMachine implements Machine {
    /** 6.25 MiB: the module's data, a stack of 4 MiB, and what a small graph needs. */
    private static final int FIRST_PAGES = 100;

    private final FlatMemory memory;

    private FlatMachine(FlatMemory memory) {
        this.memory = memory;
    }

    static GraphvizInstance start(int mostPages, int stackBytes) {
        List<Import> imports = StartImage.shared().imports();
        FlatMemory memory = new FlatMemory(
                Math.min(FIRST_PAGES, mostPages), mostPages, own -> new HostFunctions(imports, own, mostPages));
        return new GraphvizInstance(new FlatMachine(memory), (HostFunctions) memory.host(), stackBytes);
    }

    @Override
    public void reset() {
        StartImage image = StartImage.shared();
        memory.reset(image.stackPointer());
        image.copyTo(memory);
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public void limitStack(int address) {
        memory.setStackLimit(address);
    }

    @Override
    public int call(Export function, int... given) {
        switch (function) {
            case WASM_CALL_CTORS -> GraphvizExports.wasm_call_ctors(memory);
            case EMSCRIPTEN_STACK_RESTORE -> GraphvizExports.emscripten_stack_restore(given[0], memory);
            case VIZ_SET_Y_INVERT -> GraphvizExports.viz_set_y_invert(given[0], memory);
            case VIZ_SET_REDUCE -> GraphvizExports.viz_set_reduce(given[0], memory);
            case VIZ_RESET_ERRORS -> GraphvizExports.viz_reset_errors(memory);
            default -> {
                return callForResult(function, given);
            }
        }
        return 0;
    }

    private int callForResult(Export function, int... given) {
        return switch (function) {
            case MALLOC -> GraphvizExports.malloc(given[0], memory);
            case VIZ_GET_GRAPHVIZ_VERSION -> GraphvizExports.viz_get_graphviz_version(memory);
            case VIZ_READ_ONE_GRAPH -> GraphvizExports.viz_read_one_graph(given[0], memory);
            case VIZ_CREATE_CONTEXT -> GraphvizExports.viz_create_context(memory);
            case VIZ_LAYOUT -> GraphvizExports.viz_layout(given[0], given[1], given[2], memory);
            case VIZ_RENDER -> GraphvizExports.viz_render(given[0], given[1], given[2], memory);
            default -> throw new IllegalArgumentException(function.toString());
        };
    }
}
