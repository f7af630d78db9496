/** Turns the Graphviz that npm brings into class files, once per version. */
@NullMarked
package dev.blockprint.graphviz.build;

import org.jspecify.annotations.NullMarked;
