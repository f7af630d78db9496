/** Names of things that can be drawn, and their art. */
@NullMarked
package dev.blockprint.icons;

import org.jspecify.annotations.NullMarked;
