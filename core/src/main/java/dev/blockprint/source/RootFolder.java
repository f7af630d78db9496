package dev.blockprint.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the files that a source names: those inside one folder, and none outside it. */
public final class RootFolder {
    /** Whether a file was found. */
    public enum State {
        THERE,
        MISSING,
        /** An absolute path, an address, or a path that leads out of the folder, be it by a link. */
        OUTSIDE
    }

    /**
     * Where a file is.
     *
     * @param file null unless it is there
     */
    public record Found(State state, @Nullable Path file) {}

    private RootFolder() {}

    /**
     * Looks for a file, from the folder of whoever names it and then from the root.
     *
     * @param root no file outside of it is found
     * @param folder what the path is tried from first; null if only the root counts
     * @throws IOException if the machine cannot tell
     */
    public static Found find(Path root, @Nullable Path folder, String written) throws IOException {
        if (written.isBlank() || written.startsWith("/") || written.indexOf('\\') >= 0 || written.indexOf(':') >= 0) {
            return new Found(written.isBlank() ? State.MISSING : State.OUTSIDE, null);
        }
        Path base = root.toAbsolutePath().normalize();
        State state = State.OUTSIDE;
        for (Path start : folder == null ? new Path[] {base} : new Path[] {folder.toAbsolutePath(), base}) {
            Path file;
            try {
                file = start.resolve(written).normalize();
            } catch (InvalidPathException e) {
                return new Found(State.MISSING, null);
            }
            if (!file.startsWith(base)) {
                continue;
            }
            if (!Files.isRegularFile(file)) {
                state = State.MISSING;
            } else if (file.toRealPath().startsWith(base.toRealPath())) {
                return new Found(State.THERE, file);
            } else {
                state = State.OUTSIDE;
            }
        }
        return new Found(state, null);
    }
}
