package dev.blockprint.python.eval;

/**
 * What stands for all that a script wants of the world outside, and does not get. It can be called, gone through and
 * asked for anything, and does nothing.
 */
record PyNothing(String name) implements Callable {
    @Override
    public Object call(Args args) {
        return this;
    }
}
