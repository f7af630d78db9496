/** From the tree of the native language to the model: names, types, attributes, edges. */
@NullMarked
package dev.blockprint.model.read;

import org.jspecify.annotations.NullMarked;
