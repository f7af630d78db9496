/** The facade: diagram source in, picture or diagnostics out. */
@NullMarked
package dev.blockprint;

import org.jspecify.annotations.NullMarked;
