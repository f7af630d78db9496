package dev.blockprint.cli;

/** Numbers in sentences. */
final class Counted {
    private Counted() {}

    /** Such as {@code 1 page}, {@code 2 pages}. */
    static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
