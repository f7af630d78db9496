/** How wide text is, and where its lines break. */
@NullMarked
package dev.blockprint.text;

import org.jspecify.annotations.NullMarked;
