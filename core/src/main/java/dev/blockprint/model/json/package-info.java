/** The model as JSON, for other tools. */
@NullMarked
package dev.blockprint.model.json;

import org.jspecify.annotations.NullMarked;
