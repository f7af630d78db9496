package dev.blockprint.cli;

import dev.blockprint.Dialect;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of a folder of documents, in an order that is the same on every machine. */
final class DocumentTree {
    private static final Set<String> NOT_ENTERED = Set.of("node_modules", "target");

    private DocumentTree() {}

    /** What a file of one diagram is written in, by the ending of its name. */
    static Dialect dialect(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".py")) {
            return Dialect.PYTHON;
        }
        return name.endsWith(".dot") || name.endsWith(".gv") ? Dialect.DOT : Dialect.DIAGRAM;
    }

    /** What kind of document a file is. */
    enum Kind {
        MARKDOWN,
        ASCIIDOC,
        DIAGRAM,
        PYTHON,
        OTHER;

        /** By the ending of its name. */
        static Kind of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "md", "markdown", "qmd", "mdx" -> MARKDOWN;
                case "adoc", "asciidoc", "asc" -> ASCIIDOC;
                case "diagram", "dot", "gv" -> DIAGRAM;
                case "py" -> PYTHON;
                default -> OTHER;
            };
        }
    }

    /**
     * Every file below {@code root}: none in folders whose name begins with a dot, nor in node_modules or target, nor in
     * {@code without}; links are not followed.
     */
    static List<Path> files(Path root, @Nullable Path without) throws IOException {
        List<Path> files = new ArrayList<>();
        Path skipped = without == null ? null : without.toAbsolutePath().normalize();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                String name = String.valueOf(dir.getFileName());
                boolean hidden = name.startsWith(".") && name.length() > 1 && !name.equals("..");
                boolean skip = !dir.equals(root)
                        && (hidden
                                || NOT_ENTERED.contains(name)
                                || dir.toAbsolutePath().normalize().equals(skipped));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }
}
