package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real {@code asciidoctorj} command with our jar, called as docs/asciidoc.md says. */
class AsciidoctorjCommandIT {
    private static final Path JAR = Path.of("target/blockprint.jar").toAbsolutePath();
    private static final String VERSION = System.getProperty("asciidoctorj.version");
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    @TempDir
    static Path home;

    @TempDir
    Path folder;

    /** How a process ended, and what it said. */
    private record Ended(int code, String said) {}

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        Path zip = Path.of(
                System.getProperty("maven.repository"),
                "org/asciidoctor/asciidoctorj/" + VERSION + "/asciidoctorj-" + VERSION + "-bin.zip");
        if (!Files.exists(zip) && !"offline true".equals(System.getProperty("maven.connection"))) {
            String maven = Path.of(System.getProperty("maven.home"), "bin", WINDOWS ? "mvn.cmd" : "mvn")
                    .toString();
            run(
                    home,
                    maven,
                    "-B",
                    "-ntp",
                    "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
                    "dependency:get",
                    "-Dtransitive=false",
                    "-Dartifact=org.asciidoctor:asciidoctorj:" + VERSION + ":zip:bin");
        }
        assumeThat(zip).as("the zip of AsciidoctorJ").exists();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Path target = home.resolve(entry.getName()).normalize();
                boolean needed = !entry.isDirectory()
                        && !target.toString().matches(".*asciidoctorj-(?:diagram|epub3|pdf|revealjs).*");
                if (needed && target.startsWith(home)) {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        assertThat(command().toFile().setExecutable(true)).isTrue();
    }

    @BeforeEach
    void linkJar() throws IOException {
        Files.createSymbolicLink(folder.resolve("blockprint.jar"), JAR);
    }

    @Test
    void theLineOfTheDocumentationDrawsTheDiagrams() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("handbook.adoc"), "= Handbook\n\n.The web\n[graphviz#web]\ndigraph { a -> b }\n");

        Ended ended = documented();

        assertThat(ended.said()).doesNotContain("SEVERE");
        assertThat(ended.code()).isZero();
        assertThat(folder.resolve("built/handbook.html"))
                .content()
                .contains("<img src=\"images/web.svg\" alt=\"The web\"", "Figure 1. The web");
        assertThat(folder.resolve("built/images/web.svg")).exists();
    }

    @Test
    void aDiagramWithAnErrorIsToldWithItsLineAndMakesTheExitCodeOne() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("handbook.adoc"), "= Handbook\n\n[diagram]\n----\nweb = aws/ec3\n----\n");

        Ended ended = documented();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("handbook.adoc: line 5: unknown type \"aws/ec3\"; did you mean aws/ec2?");
        assertThat(folder.resolve("built/handbook.html")).content().contains("blockprint-error");
    }

    private Ended documented() throws IOException, InterruptedException {
        String line = Files.readString(Path.of("../docs/asciidoc.md"))
                .lines()
                .filter(text -> text.startsWith("asciidoctorj "))
                .findFirst()
                .orElseThrow();
        List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
        words.set(0, command().toString());
        return run(folder, words.toArray(String[]::new));
    }

    private static Path command() {
        return home.resolve("asciidoctorj-" + VERSION + "/bin/asciidoctorj" + (WINDOWS ? ".bat" : ""));
    }

    private static Ended run(Path folder, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(said));
    }
}
