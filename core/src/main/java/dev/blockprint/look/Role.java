package dev.blockprint.look;

import org.jspecify.annotations.Nullable;

/** What a coloured thing in a picture is: the colours that it has by that. */
@SuppressWarnings("ImmutableEnumChecker") // a Tone is two strings
public enum Role {
    /** Ground. */
    GROUND("ground", new Tone("#ffffff", "#0f1520"), null),
    /** Text. */
    TEXT("text", new Tone("#18212e", "#e8edf4"), null),
    /** Muted text. */
    MUTED("muted", new Tone("#566376", "#9aa8ba"), null),
    /** Node label. */
    LABEL("label", new Tone("#18212e", "#e8edf4"), null),
    /** Edge. */
    EDGE("edge", null, new Tone("#5a687b", "#93a1b4")),
    /** Arrowhead. */
    HEAD("head", new Tone("#5a687b", "#93a1b4"), null),
    /** Edge label. */
    EDGE_LABEL("elabel", new Tone("#3f4c5e", "#bcc7d5"), null),
    /** Accent. */
    ACCENT("accent", new Tone("#1f5fd6", "#7fb0ff"), null),
    /** Highlight edge and ring. */
    HOT("hot", null, new Tone("#c2410c", "#fb923c")),
    /** Highlight arrowhead. */
    HOT_HEAD("hothead", new Tone("#c2410c", "#fb923c"), null),
    /** Highlight label. */
    HOT_TEXT("hottext", new Tone("#b03a0a", "#fdba74"), null),
    /** Faded edge. */
    FADED("faded", null, new Tone("#c4cdd8", "#3a475a")),
    /** Faded arrowhead and tile. */
    FADED_HEAD("fadedhead", new Tone("#c4cdd8", "#3a475a"), null),
    /** Faded glyph. */
    FADED_GLYPH("fadedglyph", null, new Tone("#ffffff", "#0f1520")),
    /** Faded label. */
    FADED_TEXT("fadedtext", new Tone("#76839a", "#7686a0"), null),
    /** Note. */
    NOTE("note", new Tone("#fff7d6", "#2b2613"), new Tone("#dcc15a", "#7d6a24")),
    /** Fold of a note. */
    NOTE_LINE("noteline", null, new Tone("#dcc15a", "#7d6a24")),
    /** The line that leads from a note to what it is about. */
    NOTE_LEADER("noteleader", null, new Tone("#96791a", "#a08c46")),
    /** Note text. */
    NOTE_TEXT("notetext", new Tone("#54430b", "#f0dd97"), null),
    /** Step badge (stroke: its ring). */
    STEP("step", new Tone("#18212e", "#e8edf4"), new Tone("#ffffff", "#0f1520")),
    /** Step badge in the list of steps. */
    STEP_LISTED("steplisted", new Tone("#18212e", "#e8edf4"), null),
    /** Step number. */
    STEP_TEXT("steptext", new Tone("#ffffff", "#0f1520"), null),
    /** Badge at an element. */
    BADGE("badge", new Tone("#ffffff", "#0f1520"), new Tone("#748296", "#718197")),
    /** Legend and list of steps. */
    LEGEND("legend", new Tone("#f7f9fb", "#141c29"), new Tone("#d5dde6", "#2d3a4d")),
    /** Rule. */
    RULE("rule", null, new Tone("#d5dde6", "#2d3a4d")),
    /** Plain shapes. */
    BOX("box", new Tone("#f7f9fb", "#1a2332"), new Tone("#748296", "#718197")),
    /** Lines inside plain shapes. */
    BOX_LINE("boxline", null, new Tone("#748296", "#718197")),
    /** Tile of people, clients, documents. */
    PLAIN("plain", new Tone("#eef2f6", "#222d3d"), new Tone("#a9b6c5", "#56657b")),
    /** Glyph on that tile. */
    INK("ink", null, new Tone("#3b4859", "#d3dce7"));

    private final String key;
    private final @Nullable Tone fill;
    private final @Nullable Tone stroke;

    Role(String key, @Nullable Tone fill, @Nullable Tone stroke) {
        this.key = key;
        this.fill = fill;
        this.stroke = stroke;
    }

    /** Its name in class names. */
    public String key() {
        return key;
    }

    public @Nullable Tone fill() {
        return fill;
    }

    public @Nullable Tone stroke() {
        return stroke;
    }
}
