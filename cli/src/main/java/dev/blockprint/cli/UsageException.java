package dev.blockprint.cli;

/** What was asked for makes no sense; the message says so in one line. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
