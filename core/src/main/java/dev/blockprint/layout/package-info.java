/** From the model to positions and paths. */
@NullMarked
package dev.blockprint.layout;

import org.jspecify.annotations.NullMarked;
