package dev.blockprint.site.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a folder of documents, by their paths from there, with slashes. */
public record Inputs(SortedMap<String, Path> documents, SortedMap<String, Path> statics) {
    private static final Set<String> NOT_READ = Set.of("node_modules", "target", "templates", "blockprint.yaml");

    /**
     * Finds them. What begins with a dot or an underscore, the templates, the settings and the folder {@code output}
     * are left out; so are the sources of a Maven project.
     *
     * @param exclude paths of files and folders that are left out as well
     * @throws IOException if a folder cannot be read
     */
    public static Inputs find(Path root, Path output, List<String> exclude) throws IOException {
        Set<String> left = new HashSet<>(NOT_READ);
        exclude.forEach(path -> left.add(path.replace('\\', '/').replaceAll("^(?:\\./|/)+|/+$", "")));
        if (Files.exists(root.resolve("pom.xml"))) {
            left.addAll(List.of("pom.xml", "src"));
        }
        SortedMap<String, Path> documents = new TreeMap<>();
        SortedMap<String, Path> statics = new TreeMap<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean enter = folder.equals(root)
                        || !(folder.equals(output) || isHidden(folder) || left.contains(path(root, folder)));
                return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = path(root, file);
                // A link could lead out of the folder.
                if (attributes.isRegularFile() && !isHidden(file) && !left.contains(path)) {
                    (Markup.of(path).isPresent() ? documents : statics).put(path, file);
                }
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(root, visitor);
        return new Inputs(documents, statics);
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("_");
    }
}
