package dev.blockprint.document;

import dev.blockprint.Dialect;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Files that hold one diagram or script, as documents name them. */
final class DiagramFiles {
    private DiagramFiles() {}

    /** The file that an image's address names; none if no diagram is in it, or none that shall be drawn. */
    static Optional<String> path(String address, FenceKinds kinds) {
        boolean elsewhere = address.startsWith("//") || address.contains(":") || address.contains("?");
        boolean drawn = switch (extension(address)) {
            case "diagram" -> true;
            case "dot", "gv" -> kinds.names().contains("dot") || kinds.names().contains("graphviz");
            case "py" -> kinds.names().contains("python");
            default -> false;
        };
        if (elsewhere || !drawn) {
            return Optional.empty();
        }
        try {
            String path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(path.replaceFirst("^/+", ""));
        } catch (IllegalArgumentException noEscape) {
            return Optional.of(address);
        }
    }

    /** What a file is written in, by the ending of its name. */
    static Dialect dialect(String path) {
        return switch (extension(path)) {
            case "py" -> Dialect.PYTHON;
            case "dot", "gv" -> Dialect.DOT;
            default -> Dialect.DIAGRAM;
        };
    }

    /** The file's name without its folders and its ending. */
    static String stem(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
