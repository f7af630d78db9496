/** What the adapters for document formats share: blocks, their options, images and their names. */
@NullMarked
package dev.blockprint.document;

import org.jspecify.annotations.NullMarked;
