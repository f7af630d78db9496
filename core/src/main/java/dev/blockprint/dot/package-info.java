/** DOT blocks: Graphviz's own picture, made safe. */
@NullMarked
package dev.blockprint.dot;

import org.jspecify.annotations.NullMarked;
