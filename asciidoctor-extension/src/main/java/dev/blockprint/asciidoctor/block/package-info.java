/** What AsciiDoc says about a diagram, whether Asciidoctor reads it or the rewriter does. */
@NullMarked
package dev.blockprint.asciidoctor.block;

import org.jspecify.annotations.NullMarked;
