package dev.blockprint.language.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Formatting keeps the meaning of every diagram that stands in this repository, wherever it is written. */
class RepositoryTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FENCE = Pattern.compile("```+diagram[^\\n]*\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("\\[diagram[^\\n]*\\n(?:\\.[^\\n]*\\n)?(----+|\\.\\.\\.\\.+)\\n(.*?)\\1", Pattern.DOTALL);
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)+)\"", Pattern.DOTALL);

    @Test
    void noDiagramMeansSomethingElseAfterwards() throws IOException {
        Set<String> diagrams = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(RepositoryTest::isOurs).sorted().toList()) {
                collect(file, diagrams);
            }
        }

        assertThat(diagrams).hasSizeGreaterThan(300);
        diagrams.forEach(FormatterProperties::check);
    }

    private static boolean isOurs(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return Files.isRegularFile(file)
                && !path.matches("(?:.*/)?(?:target|node_modules|\\.git|\\.blockprint)/.*")
                && (path.startsWith("docs/")
                        || path.endsWith(".md")
                        || path.contains("/src/test/")
                        || path.contains("posts/"));
    }

    private static void collect(Path file, Set<String> diagrams) throws IOException {
        String name = file.toString();
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (text.length() > 200_000) {
            return;
        }
        text = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        if (name.endsWith(".diagram")) {
            diagrams.add(text);
        } else if (name.endsWith(".txt")) {
            diagrams.add(text.replaceFirst("(?s)\\n====\\n.*", "\n"));
        } else if (name.endsWith(".md") || name.endsWith(".qmd")) {
            add(FENCE.matcher(text), 1, diagrams);
        } else if (name.endsWith(".adoc")) {
            add(BLOCK.matcher(text), 2, diagrams);
        } else if (name.endsWith(".java")) {
            Matcher literal = LITERAL.matcher(text);
            while (literal.find()) {
                boolean block = literal.group(1) != null;
                String written = block ? literal.group(1).stripIndent() : literal.group(2);
                diagrams.add(written.replace("\\n", "\n").replace("\\\"", "\""));
            }
        }
    }

    private static void add(Matcher matcher, int group, Set<String> diagrams) {
        while (matcher.find()) {
            diagrams.add(matcher.group(group));
        }
    }
}
