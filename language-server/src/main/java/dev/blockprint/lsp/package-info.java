/** Answers what editors ask about diagrams, in diagram files and inside documents, over the language server protocol. */
@NullMarked
package dev.blockprint.lsp;

import org.jspecify.annotations.NullMarked;
