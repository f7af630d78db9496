package dev.blockprint.python.eval;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The harmless part of Python's own modules: there is no environment, no clock and no file system. */
final class StandardModules {
    private final Map<String, Module> modules = new TreeMap<>();
    private final Set<String> roots = new LinkedHashSet<>();
    private final Map<String, Object> found = new HashMap<>();

    StandardModules(Machine machine, Warnings warnings) {
        OsModule os = new OsModule(machine);
        put("os", os);
        put("os.path", os::path);
        put("posixpath", os::path);
        put("pathlib", name -> PathType.find(name, machine));
        put("sys", new SysModule());
        put("platform", SysModule::platform);
        put("math", new MathModule(machine.values));
        put("statistics", new StatisticsModule(machine.values));
        put("itertools", new ItertoolsModule(machine));
        put("functools", new FunctoolsModule(machine));
        put("operator", new OperatorModule(machine));
        put("contextlib", new ContextModule(machine));
        put("collections", new CollectionsModule(machine));
        put("collections.abc", new TypingModule());
        put("copy", new CopyModule(machine));
        put("random", new RandomModule(machine));
        put("datetime", new DateModule(warnings));
        put("time", new TimeModule(warnings));
        put("json", new JsonModule(machine));
        put("string", new StringModule());
        put("textwrap", new TextWrapModule(machine));
        put("re", new PatternModule(machine));
        put("html", new HtmlModule());
        put("uuid", new UuidModule());
        put("typing", new TypingModule());
        put("typing_extensions", new TypingModule());
        put("abc", new TypingModule());
        put("enum", new TypingModule());
        put("dataclasses", new DataClasses(machine));
        put("argparse", new ArgparseModule(machine));
        put("asyncio", name -> name.equals("run") ? Module.function(name, args -> args.get(0, "a value")) : null);
    }

    private void put(String name, Module module) {
        modules.put(name, module);
        roots.add(name.contains(".") ? name.substring(0, name.indexOf('.')) : name);
    }

    boolean has(String name) {
        return modules.containsKey(name);
    }

    Collection<String> names() {
        return List.copyOf(roots);
    }

    /** What a module holds under a name; null if nothing. */
    @Nullable
    Object find(String module, String name) {
        Object known = found.get(module + "." + name);
        if (known != null) {
            return known;
        }
        Module holder = modules.get(module);
        Object value = holder == null ? null : holder.find(name);
        if (value != null) {
            found.put(module + "." + name, value);
        }
        return value;
    }
}
