/** Source texts, positions in them, and what is said about them. */
@NullMarked
package dev.blockprint.source;

import org.jspecify.annotations.NullMarked;
