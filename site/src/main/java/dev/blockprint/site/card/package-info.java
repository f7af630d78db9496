/** Cards: the pictures that social networks and messengers show for a link to a post. */
@NullMarked
package dev.blockprint.site.card;

import org.jspecify.annotations.NullMarked;
