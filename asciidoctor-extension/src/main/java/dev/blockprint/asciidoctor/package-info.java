/** Diagram blocks in AsciiDoc: the AsciidoctorJ extension and the source-preserving rewriter. */
@NullMarked
package dev.blockprint.asciidoctor;

import org.jspecify.annotations.NullMarked;
