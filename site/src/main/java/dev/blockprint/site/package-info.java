/** A small static site: pages, series, categories, feed. */
@NullMarked
package dev.blockprint.site;

import org.jspecify.annotations.NullMarked;
