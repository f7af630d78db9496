/** Diagram blocks in Markdown that commonmark-java reads. */
@NullMarked
package dev.blockprint.commonmark;

import org.jspecify.annotations.NullMarked;
