/** The native language: tokens, tree, parser. */
@NullMarked
package dev.blockprint.language;

import org.jspecify.annotations.NullMarked;
