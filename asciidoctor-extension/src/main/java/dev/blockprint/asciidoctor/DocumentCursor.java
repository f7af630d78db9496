package dev.blockprint.asciidoctor;

import org.asciidoctor.ast.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file, for Asciidoctor's log. AsciidoctorJ's own {@code newCursor} loses the line.
 *
 * @param path what messages call the file
 * @param file its absolute path; null if the source came without a file
 * @param line counted from 1
 */
record DocumentCursor(String path, @Nullable String file, int line) implements Cursor {
    /** Another line of the same file. */
    DocumentCursor atLine(int other) {
        return new DocumentCursor(path, file, other);
    }

    @Override
    public int getLineNumber() {
        return line;
    }

    @Override
    public String getPath() {
        return path;
    }

    @Override
    public @Nullable String getDir() {
        if (file == null) {
            return null;
        }
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return slash < 0 ? null : file.substring(0, slash);
    }

    @Override
    public @Nullable String getFile() {
        return file;
    }

    @Override
    public String toString() {
        return path + ": line " + line;
    }
}
