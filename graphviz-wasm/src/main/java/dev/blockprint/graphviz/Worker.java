package dev.blockprint.graphviz;

import dev.blockprint.graphviz.machine.GraphvizInstance;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thread with a stack large enough for deep graphs, and the instance that only it touches. */
final class Worker {
    private static final long STACK = 64L << 20;

    private final ExecutorService thread;
    private final Supplier<GraphvizInstance> starter;
    private @Nullable GraphvizInstance instance;

    Worker(Supplier<GraphvizInstance> starter) {
        this.starter = starter;
        thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread made = new Thread(null, task, "graphviz", STACK);
            made.setDaemon(true);
            return made;
        });
    }

    /** Runs a task with the instance; after a failure to answer in time the worker must not be used again. */
    <T> T call(Function<GraphvizInstance, T> task, long timeoutMillis) throws InterruptedException, TimeoutException {
        Future<T> answer = thread.submit(() -> work(task));
        try {
            return answer.get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new GraphvizFailure(GraphvizFailure.Kind.BROKEN, "Graphviz cannot be started: " + e.getCause(), e);
        } finally {
            answer.cancel(true);
        }
    }

    void stop() {
        thread.shutdownNow();
    }

    private <T> T work(Function<GraphvizInstance, T> task) {
        GraphvizInstance current = instance;
        if (current == null) {
            current = starter.get();
            instance = current;
        }
        return task.apply(current);
    }
}
