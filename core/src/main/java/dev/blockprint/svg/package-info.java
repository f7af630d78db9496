/** What is safe inside a picture: links, and SVG that somebody else made. */
@NullMarked
package dev.blockprint.svg;

import org.jspecify.annotations.NullMarked;
