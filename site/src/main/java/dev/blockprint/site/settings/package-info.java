/** What {@code blockprint.yaml} says about the site. */
@NullMarked
package dev.blockprint.site.settings;

import org.jspecify.annotations.NullMarked;
