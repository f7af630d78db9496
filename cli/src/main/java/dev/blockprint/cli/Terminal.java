package dev.blockprint.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The three streams of a process: results go to {@code out}, messages to {@code err}.
 *
 * @param interactive whether a person watches: only then is there a progress line
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {}
