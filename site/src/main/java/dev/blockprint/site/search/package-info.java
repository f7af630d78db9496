/** Search: what the page that finds posts knows about them. */
@NullMarked
package dev.blockprint.site.search;

import org.jspecify.annotations.NullMarked;
