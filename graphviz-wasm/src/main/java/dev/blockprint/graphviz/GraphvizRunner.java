package dev.blockprint.graphviz;

/** Runs Graphviz on DOT source. Implementations may be called from several threads at once. */
public interface GraphvizRunner {
    /**
     * Lays out a graph.
     *
     * @param dot the graph, in the DOT language
     * @param layout the layout engine: dot, neato, fdp, sfdp, circo, twopi, osage, patchwork, nop or nop2
     * @param format an output format of Graphviz, such as svg, json0 or plain
     * @throws GraphvizFailure if Graphviz rejects the graph, takes longer than it may, or needs more memory than it may
     */
    GraphvizOutput run(String dot, String layout, String format);

    /** The name and version of the engine, as it stands in cache keys, such as {@code graphviz-wasm 16.1.0}. */
    String version();
}
