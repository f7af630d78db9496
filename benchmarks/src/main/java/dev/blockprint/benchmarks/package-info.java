/** How long things take, warm, inside one process. */
@NullMarked
package dev.blockprint.benchmarks;

import org.jspecify.annotations.NullMarked;
