/** Tests of the AsciiDoc adapters, against the real AsciidoctorJ. */
@NullMarked
package dev.blockprint.asciidoctor;

import org.jspecify.annotations.NullMarked;
