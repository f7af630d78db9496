package dev.blockprint.site.body;

import dev.blockprint.document.Configuration;
import dev.blockprint.site.theme.Theme;

/**
 * What holds for the bodies of all pages.
 *
 * @param configuration which fences are diagrams, and the options of all of them
 * @param targets where links between documents lead
 * @param inline whether pictures stand inside the pages
 * @param pixels whether each picture is made as a PNG too, for feeds and social networks
 */
public record BodySettings(
        Theme theme, Configuration configuration, LinkTargets targets, boolean inline, boolean pixels) {}
