/** The values that make the look: colours, sizes, distances. */
@NullMarked
package dev.blockprint.look;

import org.jspecify.annotations.NullMarked;
