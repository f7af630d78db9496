/** The documents of a site: which files they are, and what stands at their heads. */
@NullMarked
package dev.blockprint.site.content;

import org.jspecify.annotations.NullMarked;
