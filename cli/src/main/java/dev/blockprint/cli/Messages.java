package dev.blockprint.cli;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.DiagnosticJson;
import dev.blockprint.source.DiagnosticPrinter;
import dev.blockprint.source.Severity;
import java.util.Collection;

/** Prints messages to standard error, and counts them. */
final class Messages {
    private final Terminal terminal;
    private final boolean quiet;
    private final boolean json;
    private final DiagnosticPrinter printer;
    private int errors;
    private int warnings;
    private boolean progressShown;

    Messages(Terminal terminal, boolean quiet, boolean json) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.json = json;
        this.printer = new DiagnosticPrinter(terminal.interactive());
    }

    synchronized void report(Collection<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> errors++;
                case WARNING -> warnings++;
                case NOTE -> {}
            }
            if (quiet && diagnostic.severity() != Severity.ERROR) {
                continue;
            }
            clearProgress();
            terminal.err().println(json ? DiagnosticJson.write(diagnostic) : printer.print(diagnostic));
        }
    }

    /** One line about what was done; nothing with {@code --quiet} or {@code --json}. */
    synchronized void say(String line) {
        if (!quiet && !json) {
            clearProgress();
            terminal.err().println(line);
        }
    }

    /** What is going on, on a line that the next message takes away; on a terminal only. */
    synchronized void progress(String line) {
        if (terminal.interactive() && !quiet && !json) {
            terminal.err().print("\r\u001b[K" + line);
            terminal.err().flush();
            progressShown = true;
        }
    }

    int exitCode() {
        return errors > 0 ? Exit.DOCUMENT_ERRORS : Exit.FINE;
    }

    /** Such as {@code 2 errors, 1 warning}; empty if there was neither. */
    String count() {
        String e = errors == 0 ? "" : errors == 1 ? "1 error" : errors + " errors";
        String w = warnings == 0 ? "" : warnings == 1 ? "1 warning" : warnings + " warnings";
        return e.isEmpty() || w.isEmpty() ? e + w : e + ", " + w;
    }

    private void clearProgress() {
        if (progressShown) {
            terminal.err().print("\r\u001b[K");
            progressShown = false;
        }
    }
}
