/** Diagram blocks in Markdown: the source-preserving filter and the flexmark extension. */
@NullMarked
package dev.blockprint.markdown;

import org.jspecify.annotations.NullMarked;
