/** Graphviz inside the JVM. */
@NullMarked
package dev.blockprint.graphviz;

import org.jspecify.annotations.NullMarked;
