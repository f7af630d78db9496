/** From SVG to PDF: shapes stay shapes, and text stays text. */
@NullMarked
package dev.blockprint.picture.pdf;

import org.jspecify.annotations.NullMarked;
