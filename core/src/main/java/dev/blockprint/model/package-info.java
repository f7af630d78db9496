/** What is drawn: nodes, groups and edges, without a word about where they stand. */
@NullMarked
package dev.blockprint.model;

import org.jspecify.annotations.NullMarked;
