package dev.blockprint.source;

/**
 * How much of anything a source may hold. Beyond a limit there is an error at the place, never a crash.
 *
 * @param sourceLength of a source, in UTF-16 units
 * @param nesting how deep bodies may stand in each other
 * @param nodes nodes and groups of one diagram
 * @param edges of one diagram
 * @param series how many elements one {@code name[n]} may make
 * @param labelLength of a label or a title, in UTF-16 units
 * @param attributes between one pair of brackets
 * @param ownIconBytes of a picture of the author's own
 * @param includes files that one diagram may include
 * @param includeDepth how long a chain of files may be that include each other
 * @param diagnostics after which a reader says no more about one source
 */
public record Limits(
        int sourceLength,
        int nesting,
        int nodes,
        int edges,
        int series,
        int labelLength,
        int attributes,
        int ownIconBytes,
        int includes,
        int includeDepth,
        int diagnostics) {
    /** What holds where nobody says otherwise. */
    public static final Limits DEFAULT = new Limits(1 << 20, 32, 2_000, 5_000, 200, 2_000, 100, 1 << 20, 100, 8, 100);

    public Limits {
        if (Math.min(Math.min(Math.min(sourceLength, nesting), Math.min(nodes, edges)), diagnostics) < 1
                || Math.min(Math.min(series, labelLength), Math.min(attributes, ownIconBytes)) < 1
                || Math.min(includes, includeDepth) < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }
}
