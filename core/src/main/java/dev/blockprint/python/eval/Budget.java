package dev.blockprint.python.eval;

import dev.blockprint.source.Span;

/** What a script may use up: steps, size and depth. */
final class Budget {
    private static final int STEPS = 200_000;
    private static final int DEPTH = 900;
    private static final int ITEMS = 100_000;
    private static final int CHARACTERS = 200_000;
    private static final int ITEMS_OF_A_STEP = 8;
    private static final int CHARACTERS_OF_A_STEP = 64;

    private static final int LOOKS_OF_A_STEP = 16;

    private int looks;
    private int steps;
    private int depth;

    void step(Span span) {
        if (++steps > STEPS) {
            throw new LimitReached("the script takes more than " + STEPS + " steps").at(span);
        }
    }

    void enter() {
        if (++depth > DEPTH) {
            throw new LimitReached("functions or values nest too deep");
        }
    }

    void leave() {
        depth--;
    }

    /** Pays for a list, or for looking at so many things. */
    void items(long count) {
        if (count > ITEMS) {
            throw new LimitReached("this has more than " + ITEMS + " items");
        }
        pay(count / ITEMS_OF_A_STEP);
    }

    /** Pays for one look at a character by a pattern. */
    void look() {
        if (++looks % LOOKS_OF_A_STEP == 0) {
            pay(1);
        }
    }

    /** Pays for one more item of a list that has then so many. */
    void item(int count) {
        pay(1);
        if (count > ITEMS) {
            items(count);
        }
    }

    /** Pays for a text. */
    void characters(long count) {
        if (count > CHARACTERS) {
            throw new LimitReached("this text has more than " + CHARACTERS + " characters");
        }
        pay(count / CHARACTERS_OF_A_STEP);
    }

    String paid(String text) {
        characters(text.length());
        return text;
    }

    private void pay(long more) {
        steps += (int) more;
        if (steps > STEPS) {
            throw new LimitReached("the script takes more than " + STEPS + " steps");
        }
    }
}
