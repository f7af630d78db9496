package dev.blockprint;

import dev.blockprint.model.Stage;
import dev.blockprint.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Which layer of a diagram is drawn.
 *
 * @param name of the layer, or its number; {@link #ALL} for a picture of each, {@link #ANIMATE} for one that moves; null for the last, without highlighting
 *     what is new in it
 * @param future how what comes in later layers is drawn
 * @param asked what asks for the layer, for messages; null if that is no source
 */
public record LayerChoice(
        @Nullable String name, Future future, @Nullable SourceText asked) {
    /** What is not in a layer yet. */
    public enum Future {
        /** It is not drawn. */
        ABSENT,
        /** It is drawn faintly. */
        FADED
    }

    /** The name that stands for every layer, unless one is called so. */
    public static final String ALL = "all";

    /** The name that stands for one picture that walks through the layers, unless one is called so. */
    public static final String ANIMATE = "animate";

    /** The last layer. */
    public static final LayerChoice LAST = new LayerChoice(null, Future.ABSENT, null);

    Stage.Future stage() {
        return future == Future.FADED ? Stage.Future.FADED : Stage.Future.ABSENT;
    }
}
