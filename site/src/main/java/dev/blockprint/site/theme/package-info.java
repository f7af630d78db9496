/** Templates, style sheet and script: the built-in ones, and those that a folder of documents puts in their place. */
@NullMarked
package dev.blockprint.site.theme;

import org.jspecify.annotations.NullMarked;
