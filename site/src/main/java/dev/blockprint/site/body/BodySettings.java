package dev.blockprint.site.body;

import dev.blockprint.site.theme.Theme;
import java.util.Map;

/**
 * What holds for the bodies of all pages.
 *
 * @param targets where links between documents lead
 * @param inline whether pictures stand inside the pages
 * @param blockDefaults options of every diagram block that does not set them itself
 */
public record BodySettings(Theme theme, LinkTargets targets, boolean inline, Map<String, String> blockDefaults) {
    public BodySettings {
        blockDefaults = Map.copyOf(blockDefaults);
    }
}
