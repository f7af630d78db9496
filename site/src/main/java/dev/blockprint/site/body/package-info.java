/** What stands between a page's head and foot: documents turned into HTML. */
@NullMarked
package dev.blockprint.site.body;

import org.jspecify.annotations.NullMarked;
