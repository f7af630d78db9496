/** Runs Graphviz's compiled code: its memory, its start, and the little it may ask of the world outside. */
@NullMarked
package dev.blockprint.graphviz.machine;

import org.jspecify.annotations.NullMarked;
