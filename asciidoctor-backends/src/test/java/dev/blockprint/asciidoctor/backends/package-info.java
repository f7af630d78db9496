/** The AsciiDoc extension with the backends that make books and slides. */
@NullMarked
package dev.blockprint.asciidoctor.backends;

import org.jspecify.annotations.NullMarked;
