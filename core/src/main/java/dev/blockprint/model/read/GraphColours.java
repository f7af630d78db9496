package dev.blockprint.model.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Colours as Graphviz has them: the names of X11, where a few differ from those of CSS. */
final class GraphColours {
    private static final Map<String, String> X11 = Map.of(
            "green", "#00ff00",
            "gray", "#c0c0c0",
            "grey", "#c0c0c0",
            "maroon", "#b03060",
            "purple", "#a020f0",
            "crimson", "#dc143c",
            "violetred", "#d02090");

    private GraphColours() {}

    /** Whether nothing is to be drawn. */
    static boolean isNone(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return lower.isEmpty() || lower.equals("transparent") || lower.equals("none") || lower.equals("invis");
    }

    /** {@code #rrggbb}; of a list of colours the first. */
    static Optional<String> find(String written) {
        String first =
                written.strip().toLowerCase(Locale.ROOT).split("[:;]", -1)[0].replace(" ", "");
        if (first.matches("#[0-9a-f]{8}")) {
            return Optional.of(first.substring(0, 7));
        }
        if (first.matches("gr[ae]y([0-9]|[1-9][0-9]|100)")) {
            int value = (Integer.parseInt(first.substring(4)) * 255 + 50) / 100;
            return Optional.of(String.format(Locale.ROOT, "#%02x%02x%02x", value, value, value));
        }
        String x11 = X11.get(first);
        return x11 != null ? Optional.of(x11) : Colours.find(first).or(() -> numbered(first));
    }

    /** {@code red1} to {@code red4}: X11 darkens a colour in four steps. */
    private static Optional<String> numbered(String name) {
        if (!name.matches("[a-z]+[1-4]")) {
            return Optional.empty();
        }
        String base = name.substring(0, name.length() - 1);
        int[] shares = {1000, 932, 804, 545};
        int share = shares[name.charAt(name.length() - 1) - '1'];
        return Optional.ofNullable(X11.get(base)).or(() -> Colours.find(base)).map(hex -> darker(hex, share));
    }

    private static String darker(String hex, int share) {
        StringBuilder out = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int value = Integer.parseInt(hex.substring(i, i + 2), 16);
            out.append(String.format(Locale.ROOT, "%02x", (value * share + 500) / 1000));
        }
        return out.toString();
    }
}
