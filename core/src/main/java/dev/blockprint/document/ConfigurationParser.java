package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Nearest;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code blockprint.yaml}. */
final class ConfigurationParser {
    private static final List<String> OWN = List.of("fences", "images", "base", "cache", "flavor");
    private static final List<String> NO = List.of("false", "no", "off");
    private static final List<String> YES = List.of("true", "yes", "on", "");

    private final SourceText yaml;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private FenceKinds fences = FenceKinds.DEFAULT;
    private @Nullable String images;
    private @Nullable String base;
    private boolean cached = true;
    private @Nullable String cache;
    private @Nullable Flavor flavor;

    ConfigurationParser(SourceText yaml) {
        this.yaml = yaml;
    }

    Parsed<Configuration> parse() {
        // The site has a section of its own in the file, which it reads itself.
        Parsed<List<YamlEntry>> entries = YamlEntry.parse(yaml, Set.of("site"));
        diagnostics.addAll(entries.diagnostics());
        entries.tree().forEach(this::entry);
        if (images == null) {
            entries.tree().stream().filter(entry -> entry.key().equals("base")).forEach(this::baseOfNothing);
        }
        return new Parsed<>(new Configuration(fences, defaults, images, base, cached, cache, flavor), diagnostics);
    }

    private void entry(YamlEntry entry) {
        switch (entry.key()) {
            case "fences" -> fences(entry);
            case "images" -> images = folder(entry, images);
            case "base" -> base(entry);
            case "cache" -> cache(entry);
            case "flavor" -> flavor(entry);
            default -> {
                if (DefaultOptions.has(entry.key())) {
                    new DefaultOptions(defaults, diagnostics).put(entry);
                } else {
                    unknown(entry);
                }
            }
        }
    }

    private void fences(YamlEntry entry) {
        Set<String> names = new LinkedHashSet<>();
        for (String written : entry.values()) {
            String name = written.toLowerCase(Locale.ROOT);
            if (FenceKinds.ALL.contains(name)) {
                names.add(name);
            } else {
                String advice = Nearest.to(written, FenceKinds.ALL)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("one of " + String.join(", ", FenceKinds.ALL));
                String message = "no fence can be called \"" + written + "\"";
                diagnostics.add(Diagnostic.warning(yaml, entry.valueSpan(), message, advice));
            }
        }
        fences = new FenceKinds(names);
    }

    /** Where a generator publishes the folder of the images: a path of the site, or an address. */
    private void base(YamlEntry entry) {
        String address = entry.joined().strip();
        if (Links.safe(address)) {
            base = address;
        } else {
            String message = "\"" + entry.joined() + "\" cannot stand before an image's name";
            diagnostics.add(Diagnostic.error(yaml, entry.valueSpan(), message, "write it like /diagrams"));
        }
    }

    private void baseOfNothing(YamlEntry entry) {
        String message = "base is the address of one folder of images, and none is named";
        diagnostics.add(Diagnostic.warning(yaml, entry.keySpan(), message, "add images: diagrams"));
        base = null;
    }

    private void cache(YamlEntry entry) {
        String value = entry.joined().toLowerCase(Locale.ROOT);
        cached = !NO.contains(value);
        if (cached && !YES.contains(value)) {
            cache = folder(entry, cache);
        }
    }

    private void flavor(YamlEntry entry) {
        flavor = Flavor.of(entry.joined()).orElse(flavor);
        if (Flavor.of(entry.joined()).isEmpty()) {
            String advice = Nearest.to(entry.joined(), Flavor.codes())
                    .map(near -> "did you mean " + near + "?")
                    .orElse("one of " + String.join(", ", Flavor.codes()));
            String message = "unknown flavor \"" + entry.joined() + "\"";
            diagnostics.add(Diagnostic.error(yaml, entry.valueSpan(), message, advice));
        }
    }

    /** A folder below the documents' root, however the file got there. */
    private @Nullable String folder(YamlEntry entry, @Nullable String otherwise) {
        String path = entry.joined().replace('\\', '/').replaceFirst("/+$", "");
        boolean outside = path.startsWith("/")
                || path.contains(":")
                || List.of(path.split("/")).contains("..");
        if (path.isBlank() || outside) {
            String message = "\"" + entry.joined() + "\" is no folder below the documents' root";
            diagnostics.add(Diagnostic.error(yaml, entry.valueSpan(), message, "write it like images/diagrams"));
            return otherwise;
        }
        return path;
    }

    private void unknown(YamlEntry entry) {
        List<String> keys = new ArrayList<>(OWN);
        keys.addAll(DefaultOptions.KEYS);
        keys.add("site");
        String advice = Nearest.to(entry.key(), keys)
                .map(near -> "did you mean " + near + "?")
                .orElse("known are " + String.join(", ", keys));
        String message = "unknown setting \"" + entry.key() + "\"";
        diagnostics.add(Diagnostic.warning(yaml, entry.keySpan(), message, advice));
    }
}
