/** Builds a few documents with other site generators, as the documentation says, and looks at the pages. */
@NullMarked
package dev.blockprint.generators;

import org.jspecify.annotations.NullMarked;
