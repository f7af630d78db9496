package dev.blockprint.icons.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Chooses the glyph of a type by the table of rules: the first pattern that is found counts. A pattern with a slash is
 * looked for in the whole path, any other in the name alone.
 */
final class GlyphRules {
    private record Rule(Pattern pattern, String glyph) {}

    private final List<Rule> rules = new ArrayList<>();

    private GlyphRules() {}

    static GlyphRules read(Path file, Glyphs glyphs) throws IOException {
        GlyphRules result = new GlyphRules();
        for (Table.Row row : Table.read(file)) {
            String glyph = row.get("glyph");
            if (!glyphs.has(glyph)) {
                throw row.wrong("no glyph " + glyph);
            }
            result.rules.add(new Rule(Pattern.compile(row.get("pattern")), glyph));
        }
        return result;
    }

    /** @param path such as {@code aws/network/elb-application-load-balancer} */
    String glyph(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (Rule rule : rules) {
            boolean whole = rule.pattern().pattern().contains("/");
            if (rule.pattern().matcher(whole ? path : name).find()) {
                return rule.glyph();
            }
        }
        throw new IllegalStateException("no rule gives a glyph to " + path);
    }
}
