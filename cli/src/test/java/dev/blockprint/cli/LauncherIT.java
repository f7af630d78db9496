package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user gets, run as a user runs it: the launcher in the checkout, the jar alone, and the zip. */
class LauncherIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path JAR = Path.of("target/blockprint.jar").toAbsolutePath();

    /** Shared, so that the class archive is made once. */
    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    /** What a process said and how it ended. */
    private record Ended(int code, String out, String err) {}

    @Test
    void theLauncherOfTheCheckoutRenders() throws Exception {
        Ended ended = run("browser -> server", ROOT.resolve("blockprint").toString(), "render");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("<svg ").contains(">browser<");
    }

    @Test
    void theLauncherGivesTheExitCodeOn() throws Exception {
        assertThat(run("a = aws/ec3", ROOT.resolve("blockprint").toString(), "render")
                        .code())
                .isEqualTo(1);
        assertThat(run("", ROOT.resolve("blockprint").toString(), "rendre").code())
                .isEqualTo(2);
    }

    @Test
    void theLauncherFollowsLinksToItself() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bp"), ROOT.resolve("blockprint"));

        assertThat(run("", link.toString(), "--version").out()).startsWith("blockprint ");
    }

    @Test
    void theJarAloneRunsEveryKindOfOutput() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path png = folder.resolve("a.png");

        Ended ended = run("a -> b", java, "-jar", JAR.toString(), "render", "-o", png.toString());

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(run("digraph { x -> y }", java, "-jar", JAR.toString(), "render")
                        .out())
                .contains(">x<");
        assertThat(run("", java, "-jar", JAR.toString(), "notice").out())
                .contains("Graphviz")
                .contains("picocli")
                .contains("Arimo");
    }

    @Test
    void theZipHoldsAllThatAUserNeeds() throws Exception {
        unzip(onlyZip(), folder);
        Path home = folder.resolve("blockprint-0.1.0");

        assertThat(home).isDirectoryContaining("glob:**/LICENSE").isDirectoryContaining("glob:**/blockprint.jar");
        Ended ended = run("a -> b", home.resolve("blockprint").toString(), "render");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("<svg ");
    }

    @Test
    void twoProcessesGiveTheSameBytes() throws Exception {
        String source = "vpc = aws/vpc \"VPC\" { web[3] = aws/ec2 \"Web {n}\" }\nu = users\nu -> web";
        String launcher = ROOT.resolve("blockprint").toString();

        assertThat(run(source, launcher, "render").out())
                .isEqualTo(run(source, launcher, "render").out());
    }

    private Ended run(String input, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
        List<String> words = new ArrayList<>(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("BLOCKPRINT_CACHE", cache.toString());
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Path onlyZip() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void unzip(Path zip, Path into) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Path target = into.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.resolveSibling(""));
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, target);
                }
                if (target.endsWith("blockprint")) {
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
