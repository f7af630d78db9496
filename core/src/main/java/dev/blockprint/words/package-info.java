/** Diagrams in words: descriptions, lists of steps and tables of connections, in several languages. */
@NullMarked
package dev.blockprint.words;

import org.jspecify.annotations.NullMarked;
