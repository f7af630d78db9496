package dev.blockprint.source;

/** A place as a person names it: the document, its line and column, both counted from 1, columns in code points. */
public record Location(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
