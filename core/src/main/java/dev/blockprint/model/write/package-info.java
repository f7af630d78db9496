/** Writes diagrams in the native language, as a person would. */
@NullMarked
package dev.blockprint.model.write;

import org.jspecify.annotations.NullMarked;
