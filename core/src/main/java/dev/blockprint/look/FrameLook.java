package dev.blockprint.look;

import dev.blockprint.model.FrameKind;
import org.jspecify.annotations.Nullable;

/** What a frame looks like: its colours and its line. */
@SuppressWarnings("ImmutableEnumChecker") // a Tone is two strings
public enum FrameLook {
    GENERIC(
            "generic",
            new Tone("#c3ced9", "#3a485d"),
            new Tone("#f7f9fb", "#151d2a"),
            new Tone("#465468", "#b4c0cf"),
            1,
            null,
            new Tone("#66758a", "#5b6b82")),
    GENERIC_2(
            "generic2",
            new Tone("#bac7d4", "#435269"),
            new Tone("#eef2f6", "#1b2534"),
            new Tone("#465468", "#b4c0cf"),
            1,
            null,
            new Tone("#66758a", "#5b6b82")),
    GENERIC_3(
            "generic3",
            new Tone("#b0bfce", "#4c5c75"),
            new Tone("#e4eaf1", "#222e40"),
            new Tone("#3f4d60", "#bcc8d6"),
            1,
            null,
            new Tone("#66758a", "#5b6b82")),
    CLOUD(
            "cloud",
            new Tone("#4a5768", "#8d9bae"),
            new Tone("#ffffff", "#0f1520"),
            new Tone("#2b3745", "#d3dce7"),
            1.25,
            null,
            new Tone("#2f3b4a", "#4b5a6e")),
    REGION(
            "region",
            new Tone("#0d8a86", "#2fa9a4"),
            new Tone("#ffffff", "#0f1520"),
            new Tone("#0a6a67", "#63d0ca"),
            1.25,
            "5 4",
            new Tone("#0d817d", "#14827e")),
    VPC(
            "vpc",
            new Tone("#7a4fe3", "#8f6ff0"),
            new Tone("#fbfaff", "#131426"),
            new Tone("#5a31c4", "#b9a5ff"),
            1.25,
            null,
            new Tone("#7a4fe3", "#7a55e0")),
    ZONE("zone", new Tone("#5b8fc4", "#4d83b8"), null, new Tone("#2c608f", "#8fc0ee"), 1.25, "3 4", null),
    PUBLIC(
            "public",
            new Tone("#a9cd85", "#41692f"),
            new Tone("#f2f9ea", "#132119"),
            new Tone("#3c6a13", "#a2d777"),
            1,
            null,
            new Tone("#55851f", "#55851f")),
    PRIVATE(
            "private",
            new Tone("#93cbdb", "#2c6074"),
            new Tone("#ebf6fa", "#10212c"),
            new Tone("#16627a", "#80cbe3"),
            1,
            null,
            new Tone("#17809d", "#17809d")),
    SECURITY(
            "security",
            new Tone("#d13a4a", "#d4606d"),
            new Tone("#fff6f6", "#24141a"),
            new Tone("#a8222f", "#ff9da6"),
            1.25,
            "6 3",
            new Tone("#d13a4a", "#c93c4b")),
    NAMESPACE(
            "namespace",
            new Tone("#3d72e0", "#5a86e8"),
            new Tone("#f3f7fe", "#121c33"),
            new Tone("#2450b8", "#9fbdff"),
            1.25,
            "2 3",
            new Tone("#3069de", "#3a6fe0")),
    ONPREM(
            "onprem",
            new Tone("#8f948f", "#7d857f"),
            new Tone("#f6f6f3", "#1a1d1e"),
            new Tone("#4d524d", "#c6ccc7"),
            1.25,
            null,
            new Tone("#6a706b", "#656c67"));

    private static final FrameLook[] NESTED = {GENERIC, GENERIC_2, GENERIC_3};

    private final String key;
    private final Tone stroke;
    private final @Nullable Tone fill;
    private final Tone label;
    private final double strokeWidth;
    private final @Nullable String dash;
    private final @Nullable Tone badge;

    FrameLook(
            String key,
            Tone stroke,
            @Nullable Tone fill,
            Tone label,
            double strokeWidth,
            @Nullable String dash,
            @Nullable Tone badge) {
        this.key = key;
        this.stroke = stroke;
        this.fill = fill;
        this.label = label;
        this.strokeWidth = strokeWidth;
        this.dash = dash;
        this.badge = badge;
    }

    /** The look of a group of {@code kind} with {@code level} groups around it. */
    public static FrameLook of(FrameKind kind, int level) {
        return switch (kind) {
            case GENERIC -> NESTED[level % NESTED.length];
            case CLOUD, ACCOUNT -> CLOUD;
            case REGION -> REGION;
            case VPC -> VPC;
            case ZONE -> ZONE;
            case PUBLIC_SUBNET -> PUBLIC;
            case PRIVATE_SUBNET -> PRIVATE;
            case SECURITY_GROUP -> SECURITY;
            case NAMESPACE -> NAMESPACE;
            case ON_PREMISES -> ONPREM;
        };
    }

    /** Its name in class names. */
    public String key() {
        return key;
    }

    public Tone stroke() {
        return stroke;
    }

    /** Null where the ground shows. */
    public @Nullable Tone fill() {
        return fill;
    }

    public Tone label() {
        return label;
    }

    public double strokeWidth() {
        return strokeWidth;
    }

    /** Null for a solid line. */
    public @Nullable String dash() {
        return dash;
    }

    /** The tab in the corner, its mark white; null where there is none. */
    public @Nullable Tone badge() {
        return badge;
    }
}
