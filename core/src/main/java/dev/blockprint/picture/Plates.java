package dev.blockprint.picture;

import dev.blockprint.icons.IconType;
import dev.blockprint.look.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plates for art that would vanish on the ground, as the build found out by drawing all of it. */
final class Plates {
    private static final String NONE = "none";
    private static final String UNDER_LIGHT_ART = "#3b4859";
    private static final String UNDER_DARK_ART = "#d5dde6";

    private static final Set<String> NEEDED = load();

    private Plates() {}

    /** The colour of the plate under the art of {@code type}; in a theme that needs none it is no colour. */
    static @Nullable Tone under(IconType type) {
        String light = NEEDED.contains("light " + type.id()) ? UNDER_LIGHT_ART : NONE;
        String dark = NEEDED.contains("dark " + type.id()) ? UNDER_DARK_ART : NONE;
        return light.equals(NONE) && dark.equals(NONE) ? null : new Tone(light, dark);
    }

    private static Set<String> load() {
        try (InputStream in = Plates.class.getResourceAsStream("plates.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of plates is missing: build the module with Maven");
            }
            return new HashSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of plates cannot be read", e);
        }
    }
}
