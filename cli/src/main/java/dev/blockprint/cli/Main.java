package dev.blockprint.cli;

/** Where the program begins. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
