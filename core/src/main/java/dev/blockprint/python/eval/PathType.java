package dev.blockprint.python.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code pathlib}. */
final class PathType {
    private PathType() {}

    static @Nullable Object find(String name, Machine machine) {
        return switch (name) {
            case "Path", "PurePath", "PosixPath", "PurePosixPath" ->
                new NativeClass("Path", args -> joined(args, machine), member -> switch (member) {
                    case "cwd", "home" -> Module.function(member, args -> new PyPath(OsModule.FOLDER, machine));
                    default -> null;
                });
            default -> null;
        };
    }

    private static Object joined(Args args, Machine machine) {
        PyPath path = new PyPath(".", machine);
        for (Object part : List.copyOf(args.positional())) {
            path = path.with(machine.texts.str(part));
        }
        return path;
    }
}
