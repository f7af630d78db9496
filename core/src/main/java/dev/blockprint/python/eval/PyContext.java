package dev.blockprint.python.eval;

import java.util.function.Function;

/**
 * What {@code contextlib} gives for a {@code with}.
 *
 * @param around runs the block with what stands behind {@code as}, and says how it ended
 */
record PyContext(Function<Function<Object, Flow>, Flow> around) {
    Flow run(Function<Object, Flow> block) {
        return around.apply(block);
    }
}
