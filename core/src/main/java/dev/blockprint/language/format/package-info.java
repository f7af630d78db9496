/** The formatter: the tokens of a diagram become pieces, the pieces rows, and the rows text in one style. */
@NullMarked
package dev.blockprint.language.format;

import org.jspecify.annotations.NullMarked;
