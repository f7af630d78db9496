/** Pages: what templates are given, and which pages there are. */
@NullMarked
package dev.blockprint.site.page;

import org.jspecify.annotations.NullMarked;
