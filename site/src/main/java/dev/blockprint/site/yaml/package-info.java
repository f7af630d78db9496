/** YAML with the place of every value, so that a message can point at it. */
@NullMarked
package dev.blockprint.site.yaml;

import org.jspecify.annotations.NullMarked;
