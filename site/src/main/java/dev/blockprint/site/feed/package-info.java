/** What other programs read of a site: its feed and its map. */
@NullMarked
package dev.blockprint.site.feed;

import org.jspecify.annotations.NullMarked;
