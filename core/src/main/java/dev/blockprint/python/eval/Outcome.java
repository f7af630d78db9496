package dev.blockprint.python.eval;

/** How a block ended that ran inside another one. */
final class Outcome {
    Flow flow = Flow.NEXT;
    Object returned = None.NONE;
}
