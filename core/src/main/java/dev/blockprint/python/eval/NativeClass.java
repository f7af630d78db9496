package dev.blockprint.python.eval;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A class of ours that has members of its own, such as {@code datetime.now}.
 *
 * @param members what stands behind a dot; null for what is not there
 */
record NativeClass(String name, Function<Args, Object> body, Function<String, @Nullable Object> members)
        implements Callable {
    @Override
    public Object call(Args args) {
        return body.apply(args);
    }
}
