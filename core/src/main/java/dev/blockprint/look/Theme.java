package dev.blockprint.look;

/** The two themes of a picture. */
public enum Theme {
    LIGHT,
    DARK;

    /** The colour that {@code tone} has in this theme. */
    public String of(Tone tone) {
        return this == LIGHT ? tone.light() : tone.dark();
    }
}
