package dev.blockprint.graphviz.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs {@code npm ci} in a folder, unless what is installed there came from the same lock file. */
public final class NpmPackages {
    private NpmPackages() {}

    /**
     * Installs what the lock file of {@code folder} names.
     *
     * @throws BuildFailure if npm cannot do it
     * @throws UncheckedIOException if there is no npm
     */
    public static void install(Path folder) throws IOException {
        List<Path> inputs = List.of(folder.resolve("package.json"), folder.resolve("package-lock.json"));
        Stamp stamp = Stamp.of(folder.resolve("node_modules/.installed-from"), inputs);
        if (stamp.isCurrent()) {
            return;
        }
        run(folder);
        stamp.write();
    }

    private static void run(Path folder) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        try {
            Process npm = new ProcessBuilder(windows ? "npm.cmd" : "npm", "ci")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            npm.getOutputStream().close();
            String said = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (npm.waitFor() != 0) {
                throw new BuildFailure("npm ci failed in " + folder + ":\n" + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildFailure("npm ci was interrupted", e);
        } catch (IOException e) {
            throw new UncheckedIOException("npm cannot be run; Node is needed to build, never to run", e);
        }
    }
}
