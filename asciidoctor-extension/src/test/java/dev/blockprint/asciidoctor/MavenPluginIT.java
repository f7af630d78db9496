package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.icons.IconType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real asciidoctor-maven-plugin, in a project of its own, with the artifacts of this build. */
final class MavenPluginIT {
    private static final Path MODULE = Path.of(System.getProperty("module.basedir"));
    private static final String VERSION = System.getProperty("module.version");

    @TempDir
    private Path folder;

    private Path project;
    private Path repository;

    @BeforeEach
    void prepare() throws IOException, URISyntaxException {
        project = folder.resolve("project");
        copy(MODULE.resolve("src/test/resources/maven-project"), project);
        repository = Path.of(System.getProperty("module.jar")).resolveSibling("it-repository");
        empty(repository);
        linkRepository(Path.of(System.getProperty("maven.repository")));
        install("blockprint-parent", MODULE.resolveSibling("pom.xml"), null);
        install("blockprint-core", MODULE.resolveSibling("core/pom.xml"), jarOf(Blockprint.class));
        install("blockprint-icons", MODULE.resolveSibling("icons/pom.xml"), jarOf(IconType.class));
        install(
                "blockprint-graphviz-wasm",
                MODULE.resolveSibling("graphviz-wasm/pom.xml"),
                jarOf(GraphvizRunner.class));
        install(
                "blockprint-asciidoctor-extension",
                MODULE.resolve("pom.xml"),
                Path.of(System.getProperty("module.jar")));
    }

    @AfterEach
    void tidy() throws IOException {
        empty(repository);
    }

    @Test
    void thePluginDrawsTheDiagramsOfAllDocuments() throws IOException, InterruptedException {
        Run run = maven("generate-resources");
        assertThat(run.output()).contains("BUILD SUCCESS");
        Path docs = project.resolve("target/generated-docs");
        assertThat(docs.resolve("handbook.html"))
                .content()
                .contains("<div id=\"request\" class=\"imageblock\">")
                .contains("<img src=\"images/request.svg\" alt=\"How a request travels\" width=");
        assertThat(docs.resolve("images/request.svg")).content().contains("Web server");
        assertThat(docs.resolve("chapters/sketch.html"))
                .content()
                .contains("<img src=\"images/chapters-sketch-1.svg\"");
        assertThat(docs.resolve("chapters/images/chapters-sketch-1.svg")).exists();
        try (Stream<Path> sources = Files.walk(project.resolve("src"))) {
            assertThat(sources.map(Path::toString)).noneMatch(name -> name.endsWith(".svg"));
        }
    }

    @Test
    void anErrorFailsTheBuildWithItsFileAndLine() throws IOException, InterruptedException {
        Run run = maven("generate-resources", "-Ddocuments=broken");
        assertThat(run.exit()).isNotZero();
        assertThat(run.output())
                .contains("BUILD FAILURE")
                .containsPattern("broken\\.adoc: line 7: unknown type \"aws/rdss\".*aws/rds")
                .contains("Found 1 issue(s) of severity ERROR");
        assertThat(project.resolve("target/generated-docs/broken.html"))
                .content()
                .contains("blockprint-error");
    }

    @Test
    void theLinesOfTheDocumentationWork() throws IOException, InterruptedException {
        takePluginFrom("docs/maven.md");

        Run run = maven("generate-resources");

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(project.resolve("target/generated-docs/handbook.html"))
                .content()
                .contains("<img src=\"request.svg\"");
        assertThat(project.resolve("target/generated-docs/request.svg")).exists();
    }

    @Test
    void theLinesOfTheDocumentationMakeAPdfBesideThePages() throws IOException, InterruptedException {
        takePluginFrom("docs/pdf.md");

        Run run = maven("generate-resources");

        assertThat(run.output()).contains("BUILD SUCCESS");
        Path docs = project.resolve("target/generated-docs");
        try (PDDocument pdf = Loader.loadPDF(docs.resolve("handbook.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Figure 1. How a request travels");
        }
        assertThat(docs.resolve("handbook.html")).content().contains("<img src=\"request.svg\"");
        assertThat(docs.resolve("request.svg")).content().contains("<text");
        assertThat(docs.resolve("print/request.svg")).content().doesNotContain("<text");
    }

    /** Puts what a page shows of the plugin into the project. */
    private void takePluginFrom(String documentation) throws IOException {
        String page = Files.readString(MODULE.resolveSibling(documentation));
        String plugin = page.substring(page.indexOf("<plugin>"), page.indexOf("</plugin>") + "</plugin>".length());
        Path pom = project.resolve("pom.xml");
        String own = Files.readString(pom);
        String before = own.substring(0, own.indexOf("<plugin>"));
        String after = own.substring(own.indexOf("</plugin>") + "</plugin>".length());
        Files.writeString(pom, before + plugin.replace("<version>0.1.0<", "<version>" + VERSION + "<") + after);
    }

    private record Run(int exit, String output) {}

    private Run maven(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
        command.add("-Dmaven.repo.local=" + repository);
        command.add("-Dblockprint.version=" + VERSION);
        if ("offline true".equals(System.getProperty("maven.connection"))) {
            command.add("-o");
        }
        command.addAll(List.of(arguments));
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        int exit = builder.start().waitFor();
        return new Run(exit, Files.readString(log, StandardCharsets.UTF_8));
    }

    /** Links are removed, not what they lead to. */
    private static void empty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A local repository that has our artifacts of its own, and shares all others with this build's. */
    private void linkRepository(Path shared) throws IOException {
        Files.createDirectories(repository.resolve("dev"));
        for (Path level : List.of(shared, shared.resolve("dev"))) {
            if (!Files.isDirectory(level)) {
                continue;
            }
            try (Stream<Path> entries = Files.list(level)) {
                for (Path entry : entries.toList()) {
                    Path link = repository.resolve(shared.relativize(entry).toString());
                    if (!Files.exists(link) && !entry.endsWith("dev/blockprint")) {
                        Files.createSymbolicLink(link, entry);
                    }
                }
            }
        }
    }

    private void install(String artifact, Path pom, @Nullable Path jar) throws IOException {
        Path target = Files.createDirectories(repository.resolve("dev/blockprint/" + artifact + "/" + VERSION));
        Files.copy(pom, target.resolve(artifact + "-" + VERSION + ".pom"));
        if (jar != null) {
            Files.copy(jar, target.resolve(artifact + "-" + VERSION + ".jar"));
        }
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        Path jar =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        assertThat(jar)
                .as("run by mvn verify, which packages the modules first")
                .isRegularFile();
        return jar;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
