/** Evaluates scripts with limits, and records the diagrams they make; nothing outside the script can be reached. */
@NullMarked
package dev.blockprint.python.eval;

import org.jspecify.annotations.NullMarked;
