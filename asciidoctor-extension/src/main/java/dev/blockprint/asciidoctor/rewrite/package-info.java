/** Rewrites AsciiDoc sources, each diagram block to an image macro, without Asciidoctor. */
@NullMarked
package dev.blockprint.asciidoctor.rewrite;

import org.jspecify.annotations.NullMarked;
