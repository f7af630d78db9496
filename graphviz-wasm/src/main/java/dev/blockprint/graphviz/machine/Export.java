package dev.blockprint.graphviz.machine;

/** The functions of the compiled code that are called from outside. */
enum Export {
    WASM_CALL_CTORS,
    MALLOC,
    EMSCRIPTEN_STACK_RESTORE,
    VIZ_GET_GRAPHVIZ_VERSION,
    VIZ_SET_Y_INVERT,
    VIZ_SET_REDUCE,
    VIZ_READ_ONE_GRAPH,
    VIZ_CREATE_CONTEXT,
    VIZ_RESET_ERRORS,
    VIZ_LAYOUT,
    VIZ_RENDER
}
