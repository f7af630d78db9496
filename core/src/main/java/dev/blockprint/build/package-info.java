/** What the build of this module runs to make its resources; no part of the jar. */
@NullMarked
package dev.blockprint.build;

import org.jspecify.annotations.NullMarked;
