package dev.blockprint.graphviz.build;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.internal.Compiler;
import com.dylibso.chicory.compiler.internal.CompilerResult;
import com.dylibso.chicory.wasm.WasmModule;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** WebAssembly to class files, as Chicory makes them. */
final class PlainCompiler {
    /** More than any module has: several classes start no faster than one. */
    private static final int ALL = 60_000;

    private PlainCompiler() {}

    /**
     * Compiles each function of a module.
     *
     * @param name the name of the machine's class, with dots
     * @return class files by their name with slashes
     */
    static SortedMap<String, byte[]> compile(WasmModule module, String name) {
        CompilerResult result = Compiler.builder(module)
                .withClassName(name)
                .withMaxFunctionsPerClass(ALL)
                .withInterpreterFallback(InterpreterFallback.FAIL)
                .build()
                .compile();
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : result.classBytes().entrySet()) {
            classes.put(entry.getKey().replace('.', '/'), entry.getValue());
        }
        return classes;
    }
}
