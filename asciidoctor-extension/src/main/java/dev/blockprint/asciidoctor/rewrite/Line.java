package dev.blockprint.asciidoctor.rewrite;

/**
 * A line as a block sees it: a document's line, or a part of it inside a table cell.
 *
 * @param text without trailing white space, as Asciidoctor has it
 * @param start its offset in the document
 * @param end where its characters end, trailing white space included, the line's end not
 * @param next where the next line of the document begins
 * @param whole whether it is a whole line of the document
 */
record Line(String text, int start, int end, int next, boolean whole) {
    boolean isBlank() {
        return text.isEmpty();
    }

    /** The part from {@code from} to {@code to}, counted within the text. */
    Line part(int from, int to) {
        boolean tail = to >= text.length();
        String part = text.substring(from, Math.min(to, text.length())).stripTrailing();
        return new Line(
                part, start + from, tail ? end : start + from + part.length(), next, whole && from == 0 && tail);
    }
}
