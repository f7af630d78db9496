package dev.blockprint.document;

import dev.blockprint.Dialect;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;

/**
 * A block as an adapter found it in a document.
 *
 * @param dialect what its fence says it holds
 * @param source its text, which knows its place in the document
 * @param options what stands beside the fence
 * @param span the whole block in the document, fence lines included
 * @param number counted from 1 within the document
 */
public record DiagramBlock(Dialect dialect, SourceText source, BlockOptions options, Span span, int number) {}
