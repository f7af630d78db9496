/** Writing a site into its folder without harm to what else is there. */
@NullMarked
package dev.blockprint.site.output;

import org.jspecify.annotations.NullMarked;
