/** Rendered files: their keys, their cache, how they are written. */
@NullMarked
package dev.blockprint.artifact;

import org.jspecify.annotations.NullMarked;
