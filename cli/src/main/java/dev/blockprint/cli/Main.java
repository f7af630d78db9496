package dev.blockprint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code: 0 fine, 1 the documents have errors, 2 wrong usage or a
     * machine that will not do.
     */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        // Results and messages are UTF-8 on every machine, whatever its locale.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        // Java cannot tell whether standard error is a terminal; the launcher can.
        boolean watched = Boolean.getBoolean("blockprint.terminal");
        int code = new BlockprintCommand(new Terminal(System.in, out, err, watched)).execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
