package dev.blockprint.python.eval;

import java.util.List;

/** What nodes and clusters are made in. */
interface Container {
    /** Nodes and clusters in their order. */
    List<Object> members();
}
