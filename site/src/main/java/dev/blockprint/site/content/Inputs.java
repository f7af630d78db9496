package dev.blockprint.site.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a folder of documents, by their paths from there, with slashes. */
public record Inputs(SortedMap<String, Path> documents, SortedMap<String, Path> statics) {
    private static final Set<String> NOT_READ = Set.of("node_modules", "target", "templates");

    /**
     * Finds them. What begins with a dot or an underscore, the templates, the settings and the folder {@code output}
     * are left out; so are diagram files, which documents include.
     *
     * @throws IOException if a folder cannot be read
     */
    public static Inputs find(Path root, Path output) throws IOException {
        SortedMap<String, Path> documents = new TreeMap<>();
        SortedMap<String, Path> statics = new TreeMap<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean left =
                        !folder.equals(root) && (folder.equals(output) || isHidden(folder) || isNotRead(root, folder));
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file).toString().replace('\\', '/');
                // A link could lead out of the folder.
                if (!attributes.isRegularFile() || isHidden(file) || isSetting(path)) {
                    return FileVisitResult.CONTINUE;
                }
                (Markup.of(path).isPresent() ? documents : statics).put(path, file);
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(root, visitor);
        return new Inputs(documents, statics);
    }

    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("_");
    }

    private static boolean isNotRead(Path root, Path folder) {
        return root.equals(folder.getParent())
                && NOT_READ.contains(folder.getFileName().toString());
    }

    private static boolean isSetting(String path) {
        return path.equals("blockprint.yaml") || path.equals("pom.xml");
    }
}
