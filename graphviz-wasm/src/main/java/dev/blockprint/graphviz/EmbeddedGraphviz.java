package dev.blockprint.graphviz;

import dev.blockprint.graphviz.GraphvizFailure.Kind;
import dev.blockprint.graphviz.machine.GraphvizInstance;
import dev.blockprint.graphviz.machine.Outcome;
import dev.blockprint.graphviz.machine.Picture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Graphviz inside this process: no program to install, no file read, no network, no clock.
 *
 * <p>What a run gives depends on nothing but its graph. Instances are made when they are first needed, and used again. A
 * run that takes too long is stopped, and its instance thrown away.
 */
public final class EmbeddedGraphviz implements GraphvizRunner, AutoCloseable {
    private final EmbeddedGraphvizOptions options;
    private final boolean closeable;
    private final Semaphore free;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private boolean closed;

    public EmbeddedGraphviz(EmbeddedGraphvizOptions options) {
        this(options, true);
    }

    private EmbeddedGraphviz(EmbeddedGraphvizOptions options, boolean closeable) {
        this.options = options;
        this.closeable = closeable;
        free = new Semaphore(options.instances(), true);
    }

    /** The one that all of this process may share; it stays open. */
    public static EmbeddedGraphviz shared() {
        return Shared.INSTANCE;
    }

    @Override
    public GraphvizOutput run(String dot, String layout, String format) {
        return run(dot, layout, format, List.of());
    }

    /** Lays out a graph that names pictures of known size. */
    public GraphvizOutput run(String dot, String layout, String format, List<GraphvizImage> images) {
        List<Picture> pictures = images.stream()
                .map(image -> new Picture(image.path(), image.width(), image.height()))
                .toList();
        Outcome outcome = call(instance -> instance.render(dot, layout, format, pictures));
        return switch (outcome.status()) {
            case DONE -> new GraphvizOutput(outcome.text(), outcome.messages());
            case REJECTED -> throw new GraphvizFailure(Kind.REJECTED, String.join("\n", outcome.messages()));
            case OUT_OF_MEMORY -> throw new GraphvizFailure(Kind.MEMORY, memoryMessage());
            case INTERRUPTED -> throw GraphvizFailure.timeout(options.timeout());
            case BROKEN -> throw new GraphvizFailure(Kind.BROKEN, brokenMessage(outcome));
        };
    }

    /** The version is known without a start, so that a cache can be asked first. */
    @Override
    public String version() {
        return "graphviz-wasm " + GraphvizInstance.builtIn();
    }

    /** Ends the idle threads; runs under way end by themselves. The shared one stays open. */
    @Override
    public void close() {
        if (closeable) {
            synchronized (idle) {
                closed = true;
                idle.forEach(Worker::stop);
                idle.clear();
            }
        }
    }

    private <T> T call(Function<GraphvizInstance, T> task) {
        try {
            free.acquire();
            try {
                return callFree(task);
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphvizFailure(Kind.BROKEN, "the wait for Graphviz was interrupted", e);
        }
    }

    private <T> T callFree(Function<GraphvizInstance, T> task) throws InterruptedException {
        Worker worker = take();
        boolean answered = false;
        try {
            T result = worker.call(task, options.timeout().toMillis());
            answered = true;
            return result;
        } catch (TimeoutException e) {
            throw GraphvizFailure.timeout(options.timeout());
        } finally {
            giveBack(worker, answered);
        }
    }

    private Worker take() {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("this Graphviz is closed");
            }
            Worker worker = idle.poll();
            return worker != null ? worker : new Worker(this::start);
        }
    }

    private void giveBack(Worker worker, boolean usable) {
        synchronized (idle) {
            if (usable && !closed) {
                idle.push(worker);
            } else {
                worker.stop();
            }
        }
    }

    private GraphvizInstance start() {
        return GraphvizInstance.start(options.memoryBytes(), options.stackBytes());
    }

    private static String brokenMessage(Outcome outcome) {
        List<String> said = outcome.messages();
        return said.isEmpty() ? outcome.text() : outcome.text() + ": " + said.get(said.size() - 1);
    }

    private String memoryMessage() {
        return "the layout needs more memory than the " + (options.memoryBytes() >> 20) + " MiB it may use";
    }

    private static final class Shared {
        private static final EmbeddedGraphviz INSTANCE =
                new EmbeddedGraphviz(EmbeddedGraphvizOptions.defaults(), false);
    }
}
