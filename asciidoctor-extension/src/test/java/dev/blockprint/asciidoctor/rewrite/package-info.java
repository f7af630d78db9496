/** Tests of the AsciiDoc rewriter. */
@NullMarked
package dev.blockprint.asciidoctor.rewrite;

import org.jspecify.annotations.NullMarked;
