package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.artifact.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says is so: its commands run, its diagrams are sound, its pictures are fresh, its links lead. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SHELL = Pattern.compile("```sh\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheReadmeRuns() throws IOException {
        Files.writeString(folder.resolve("guide.src.md"), "```diagram\na -> b\n```\n");
        Files.writeString(folder.resolve("backend.diagram"), "a -> b\n");
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/index.md"), "```diagram\na -> b\n```\n");
        Files.createDirectories(folder.resolve("posts"));
        Files.writeString(folder.resolve("posts/one.md"), "---\ntitle: One\ndate: 2026-01-01\n---\n\nText.\n");
        List<String> commands = new ArrayList<>();
        Matcher blocks = SHELL.matcher(read(ROOT.resolve("README.md")));
        while (blocks.find()) {
            blocks.group(1).lines().filter(line -> line.contains("blockprint ")).forEach(commands::add);
        }
        commands.removeIf(command -> command.startsWith("./"));
        assertThat(commands).hasSizeGreaterThanOrEqualTo(5);
        for (String command : commands) {
            Run run = run(command);
            assertThat(run.code()).as(command + "\n" + run.err()).isZero();
        }
    }

    @Test
    void everyDiagramOfTheDocumentationIsSound() {
        Run run = Run.of(
                "check",
                ROOT.resolve("README.md").toString(),
                ROOT.resolve("docs").toString());

        assertThat(run.err()).contains("no errors");
        assertThat(run.code()).isZero();
    }

    /** Run with -Dgolden.update=true to write the picture anew. */
    @Test
    void thePictureOfTheReadmeIsMadeOfTheBlockBelowIt() throws IOException {
        String readme = read(ROOT.resolve("README.md"));
        Matcher block =
                Pattern.compile("```diagram[^\\n]*\\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).isTrue();
        Path source = Files.writeString(folder.resolve("readme.diagram"), block.group(1));
        Path made = folder.resolve("readme.svg");
        assertThat(Run.of("render", source.toString(), "-o", made.toString()).code())
                .isZero();
        Path picture = ROOT.resolve("docs/pictures/readme.svg");
        if (Boolean.getBoolean("golden.update")) {
            AtomicFiles.write(picture, Files.readAllBytes(made));
        }

        assertThat(picture).hasSameTextualContentAs(made);
    }

    @Test
    void everyLinkOfTheDocumentationLeadsToAFile() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        for (Path document : documents) {
            Matcher links = LINK.matcher(prose(read(document)));
            while (links.find()) {
                assertThat(document.resolveSibling(links.group(1)))
                        .as(document + " refers to " + links.group(1))
                        .exists();
            }
        }
    }

    /** Runs one line: {@code [echo TEXT |] blockprint ARGUMENTS [> FILE]}, with paths inside the test's folder. */
    private Run run(String command) throws IOException {
        String line = command.replaceAll("\\s{2,}#.*$", "");
        String input = "";
        if (line.startsWith("echo ")) {
            input = words(line.substring(5, line.indexOf('|'))).get(0);
            line = line.substring(line.indexOf('|') + 1);
        }
        int redirect = line.indexOf('>');
        List<String> words = words(redirect < 0 ? line : line.substring(0, redirect));
        assertThat(words.remove(0)).isEqualTo("blockprint");
        List<String> arguments = new ArrayList<>();
        for (String word : words) {
            boolean path = !word.startsWith("-")
                    && (word.contains(".") || Files.exists(folder.resolve(word)) || isFolder(arguments));
            arguments.add(path ? folder + "/" + word : word);
        }
        return Run.withInput(input, arguments.toArray(String[]::new));
    }

    private static boolean isFolder(List<String> before) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        return last.equals("-o") || last.equals("--images");
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }

    /** A document without its fenced blocks. */
    private static String prose(String document) {
        StringBuilder prose = new StringBuilder();
        String fence = "";
        for (String line : document.lines().toList()) {
            String ticks = line.substring(
                    0, line.length() - line.replaceFirst("^`{3,}", "").length());
            if (fence.isEmpty()) {
                fence = ticks;
                prose.append(ticks.isEmpty() ? line : "").append('\n');
            } else if (line.equals(fence)) {
                fence = "";
            }
        }
        return prose.toString();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
