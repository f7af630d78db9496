package dev.blockprint.generators;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs lines in a folder, with some folders before the others that programs are looked for in. */
final class Shell {
    private static final long MOST_MINUTES = 10;

    private final Path folder;
    private final List<Path> programs;

    Shell(Path folder, List<Path> programs) {
        this.folder = folder;
        this.programs = List.copyOf(programs);
    }

    /** How the lines ended, and all that they said. */
    record Ended(int code, String said) {}

    /** Runs the lines up to the first one that fails. */
    Ended run(List<String> lines) throws IOException, InterruptedException {
        Path log = folder.resolve("said.log");
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", String.join("\n", lines))
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", path(environment.getOrDefault("PATH", "/usr/bin:/bin")));
        // Generators ask the network for newer versions of themselves, or tell it that they run.
        environment.put("CI", "true");
        environment.put("NO_UPDATE_NOTIFIER", "1");
        environment.put("DO_NOT_TRACK", "1");
        Process process = builder.start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return new Ended(1, "not done after " + MOST_MINUTES + " minutes");
        }
        return new Ended(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }

    private String path(String otherwise) {
        StringBuilder path = new StringBuilder();
        programs.forEach(program -> path.append(program).append(File.pathSeparatorChar));
        return path.append(otherwise).toString();
    }
}
