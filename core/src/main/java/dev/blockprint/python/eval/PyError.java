package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exception of the script, such as a TypeError; {@code except} can catch it. */
final class PyError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String text;
    private final @Nullable String advice;
    private transient @Nullable Span span;
    private transient @Nullable PyException value;

    PyError(String type, String text, @Nullable String advice) {
        super(text, null, false, false);
        this.type = type;
        this.text = text;
        this.advice = advice;
    }

    static PyError type(String text, String advice) {
        return new PyError("TypeError", text, advice);
    }

    static PyError value(String text, String advice) {
        return new PyError("ValueError", text, advice);
    }

    String type() {
        return type;
    }

    String text() {
        return text;
    }

    @Nullable
    String advice() {
        return advice;
    }

    @Nullable
    Span span() {
        return span;
    }

    /** What the script itself has raised; null if the error comes from here. */
    @Nullable
    PyException value() {
        return value;
    }

    /** The same as a value of the script. */
    PyException object() {
        return value != null ? value : new PyException(null, type, List.of(text));
    }

    PyError carrying(PyException raised) {
        value = raised;
        return this;
    }

    /** Says where, if nobody has said so before. */
    PyError at(Span place) {
        if (span == null) {
            span = place;
        }
        return this;
    }
}
