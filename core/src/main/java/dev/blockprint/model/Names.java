package dev.blockprint.model;

/** What may be an id. */
final class Names {
    private Names() {}

    static void check(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an element needs an id");
        }
    }
}
