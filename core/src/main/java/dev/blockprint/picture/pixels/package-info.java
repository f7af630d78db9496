/** Shapes to pixels and pixels to PNG files, in plain arithmetic: the bytes do not depend on the Java that runs it. */
@NullMarked
package dev.blockprint.picture.pixels;

import org.jspecify.annotations.NullMarked;
