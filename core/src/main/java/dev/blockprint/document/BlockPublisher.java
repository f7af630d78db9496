package dev.blockprint.document;

/** Renders the blocks of one document into its image folder. Adapters are given one. */
@FunctionalInterface
public interface BlockPublisher {
    /** Makes one image of each diagram of the block. */
    Published publish(DiagramBlock block);

    /**
     * For those who can show one image in light surroundings and another one in dark ones: makes both, if the block says
     * {@code theme=both}.
     */
    default Published publishPair(DiagramBlock block) {
        return publish(block);
    }
}
