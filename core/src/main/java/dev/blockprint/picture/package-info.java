/** From a layout to SVG, and from SVG to pixels. */
@NullMarked
package dev.blockprint.picture;

import org.jspecify.annotations.NullMarked;
