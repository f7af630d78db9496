package dev.blockprint.graphviz;

import dev.blockprint.graphviz.GraphvizFailure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code dot} that is installed on this machine, one process for each run.
 *
 * <p>It is told that it serves others, so that it opens no file that a graph names.
 */
public final class NativeGraphviz implements GraphvizRunner {
    private static final Pattern VERSION = Pattern.compile("graphviz version (\\S+)");

    private final String command;
    private final Duration timeout;
    private @Nullable String version;

    /**
     * A runner for a command.
     *
     * @param command the program, found on the path if it is a bare name
     * @param timeout how long one run may take
     */
    public NativeGraphviz(String command, Duration timeout) {
        this.command = command;
        this.timeout = timeout;
    }

    /** The {@code dot} on the path, with 10 s for each run. */
    public static NativeGraphviz onPath() {
        return new NativeGraphviz("dot", Duration.ofSeconds(10));
    }

    @Override
    public GraphvizOutput run(String dot, String layout, String format) {
        Said said = say(dot, "-K" + layout, "-T" + format);
        List<String> messages = said.errors
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (said.output.isEmpty()) {
            String message = messages.isEmpty() ? "there is no graph in the source" : String.join("\n", messages);
            throw new GraphvizFailure(Kind.REJECTED, message);
        }
        return new GraphvizOutput(said.output, messages);
    }

    @Override
    public synchronized String version() {
        if (version == null) {
            Matcher matcher = VERSION.matcher(say("", "-V").errors);
            version = "graphviz-native " + (matcher.find() ? matcher.group(1) : "unknown");
        }
        return version;
    }

    private Said say(String input, String... arguments) {
        Process process = start(arguments);
        CompletableFuture<String> output = inBackground(() -> read(process.getInputStream()));
        CompletableFuture<String> errors = inBackground(() -> read(process.getErrorStream()));
        CompletableFuture<String> written = inBackground(() -> write(process.getOutputStream(), input));
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw GraphvizFailure.timeout(timeout);
            }
            written.join();
            return new Said(output.join(), errors.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphvizFailure(Kind.BROKEN, "the wait for Graphviz was interrupted", e);
        } catch (CompletionException e) {
            throw new GraphvizFailure(Kind.BROKEN, "the talk with \"" + command + "\" broke off", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("SERVER_NAME", "blockprint");
        builder.environment().remove("GV_FILE_PATH");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GraphvizFailure(Kind.BROKEN, "\"" + command + "\" cannot be run; is Graphviz installed?", e);
        }
    }

    private static CompletableFuture<String> inBackground(Supplier<String> task) {
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(task.get());
                    } catch (UncheckedIOException e) {
                        result.completeExceptionally(e);
                    }
                },
                "graphviz-native");
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all; a program that closes its input early has seen enough, and says so by itself. */
    private static String write(OutputStream stream, String text) {
        try (stream) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            return text;
        } catch (IOException e) {
            return "";
        }
    }

    private record Said(String output, String errors) {}
}
