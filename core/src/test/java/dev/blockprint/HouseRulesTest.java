package dev.blockprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every file of the repository. */
class HouseRulesTest {
    private static final int MOST_LINES = 400;
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".blockprint");
    private static final Path ROOT = Path.of("").toAbsolutePath().resolve("..").normalize();

    @Test
    void noJavaFileIsLongerThanFourHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : files(".java")) {
            long lines = Files.readString(file).lines().count();
            if (lines > MOST_LINES) {
                tooLong.add(ROOT.relativize(file) + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : files(".java")) {
            Path folder = file.resolveSibling("");
            boolean main = file.toString().contains("/src/main/java/");
            if (main && !file.endsWith("module-info.java") && isSilent(folder.resolve("package-info.java"))) {
                silent.add(ROOT.relativize(folder).toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void lockFilesHoldNoAddresses() throws IOException {
        for (Path file : files("package-lock.json")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("\"resolved\"");
        }
    }

    private static boolean isSilent(Path packageInfo) throws IOException {
        return !Files.exists(packageInfo)
                || !Files.readString(packageInfo).contains("@NullMarked")
                || !Files.readString(packageInfo).startsWith("/**");
    }

    private static List<Path> files(String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(dir.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(ending)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
