/** Figures of diagram blocks, as a page has them and as each flavour of Markdown writes them. */
@NullMarked
package dev.blockprint.document.figure;

import org.jspecify.annotations.NullMarked;
