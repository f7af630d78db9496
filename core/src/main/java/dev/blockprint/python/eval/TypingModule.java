package dev.blockprint.python.eval;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modules {@code typing}, {@code abc}, {@code enum} and {@code collections.abc}: what is only said, not done. */
final class TypingModule implements Module {
    private static final Set<String> AS_IT_IS = Set.of(
            "abstractmethod",
            "abstractproperty",
            "final",
            "overload",
            "override",
            "runtime_checkable",
            "unique",
            "no_type_check");

    @Override
    public @Nullable Object find(String name) {
        if (AS_IT_IS.contains(name)) {
            return Module.function(name, args -> args.get(0, "a function"));
        }
        return switch (name) {
            case "TYPE_CHECKING" -> false;
            case "cast" -> Module.function(name, args -> args.get(1, "a value"));
            case "auto" -> Module.function(name, args -> Enums.Auto.NEXT);
            case "TypeVar", "NewType", "ParamSpec" ->
                Module.function(name, args -> new Callable.Type(name, given -> given.get(0, "a value")));
            default -> Character.isUpperCase(name.codePointAt(0)) ? new Callable.Type(name, args -> None.NONE) : null;
        };
    }
}
