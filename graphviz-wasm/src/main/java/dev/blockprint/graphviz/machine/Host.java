package dev.blockprint.graphviz.machine;

/** Answers what compiled code asks of the world outside. */
public interface Host {
    /**
     * Answers one call.
     *
     * @param function the position of the function among those that the code imports
     * @param arguments one number each, doubles and floats as their bits
     * @return the result in the same form; zero if there is none
     */
    long call(int function, long[] arguments);
}
