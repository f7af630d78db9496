/** The subset of Python that scripts are written in: tokens, tree, parser. */
@NullMarked
package dev.blockprint.python.syntax;

import org.jspecify.annotations.NullMarked;
