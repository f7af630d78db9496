/** The command line. */
@NullMarked
package dev.blockprint.cli;

import org.jspecify.annotations.NullMarked;
