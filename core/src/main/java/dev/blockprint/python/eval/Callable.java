package dev.blockprint.python.eval;

/** What can be called. */
interface Callable {
    Object call(Args args);

    /** What messages call it. */
    String name();

    /** One of our own. */
    static Callable of(String name, java.util.function.Function<Args, Object> body) {
        return new Native(name, body);
    }

    /** A function of our own. */
    record Native(String name, java.util.function.Function<Args, Object> body) implements Callable {
        @Override
        public Object call(Args args) {
            return body.apply(args);
        }
    }

    /** A type that can be called and asked for with isinstance. */
    record Type(String name, java.util.function.Function<Args, Object> body) implements Callable {
        @Override
        public Object call(Args args) {
            return body.apply(args);
        }
    }
}
