/** Scripts in, the native language out. */
@NullMarked
package dev.blockprint.convert;

import org.jspecify.annotations.NullMarked;
