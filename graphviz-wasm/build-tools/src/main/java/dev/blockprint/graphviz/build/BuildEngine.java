package dev.blockprint.graphviz.build;

import com.dylibso.chicory.compiler.internal.Compiler;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The build step: what npm brings, to class files in a folder; nothing is done when nothing has changed. */
public final class BuildEngine {
    private static final String PLAIN = "dev.blockprint.graphviz.plain.PlainGraphviz";

    private final Path folder;
    private final Path target;
    private final EngineSettings settings;

    private BuildEngine(Path folder, Path target, EngineSettings settings) {
        this.folder = folder;
        this.target = target;
        this.settings = settings;
    }

    /**
     * Runs the step.
     *
     * @param arguments the folder of the Maven module, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        NpmPackages.install(folder);
        Path settingsFile = folder.resolve("src/build/engine.properties");
        EngineSettings settings = EngineSettings.read(settingsFile);
        List<Path> inputs = List.of(settingsFile, folder.resolve(settings.backend()));
        Stamp stamp = Stamp.of(
                target.resolve("stamp"), inputs, BuildEngine.class, Compiler.class, Parser.class, ClassReader.class);
        if (!stamp.isCurrent()) {
            new BuildEngine(folder, target, settings).build();
            stamp.write();
        }
    }

    private void build() throws IOException {
        EmscriptenModule packed = EmscriptenModule.read(Files.readString(folder.resolve(settings.backend())));
        checkImports(packed);
        WasmModule module = Parser.parse(packed.wasm());
        SortedMap<String, byte[]> plain = PlainCompiler.compile(module, PLAIN);
        SortedMap<String, byte[]> split = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : plain.entrySet()) {
            ClassNode owner = Code.read(entry.getValue());
            MethodSplitter.split(owner);
            split.put(entry.getKey(), Code.write(owner));
        }
        checkSizes(split);
        write(target.resolve("plain"), split);
        Path place = target.resolve("plain/dev/blockprint/graphviz/plain");
        Files.write(place.resolve("graphviz.wasm"), packed.wasm());
        StringBuilder names = new StringBuilder();
        packed.imports()
                .forEach((key, value) -> names.append("import.")
                        .append(key)
                        .append('=')
                        .append(value)
                        .append('\n'));
        packed.exports()
                .forEach((key, value) -> names.append("export.")
                        .append(key)
                        .append('=')
                        .append(value)
                        .append('\n'));
        Files.writeString(place.resolve("names.properties"), names);
    }

    private void checkImports(EmscriptenModule module) {
        TreeSet<String> unknown = new TreeSet<>(module.imports().values());
        unknown.removeAll(settings.imports());
        if (!unknown.isEmpty()) {
            throw new BuildFailure("the module takes functions that the host does not have: " + unknown);
        }
    }

    private void checkSizes(SortedMap<String, byte[]> classes) {
        SortedMap<String, Integer> tooLarge = new TreeMap<>();
        for (byte[] classFile : classes.values()) {
            MethodSizes.of(classFile).forEach((method, size) -> {
                if (size > MethodSplitter.HUGE && !settings.largeMethods().contains(method)) {
                    tooLarge.put(method, size);
                }
            });
        }
        if (!tooLarge.isEmpty()) {
            throw new BuildFailure("methods over " + MethodSplitter.HUGE
                    + " bytes stay in the interpreter; split them, or name them in engine.properties: " + tooLarge);
        }
    }

    private static void write(Path folder, SortedMap<String, byte[]> classes) throws IOException {
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Path file = folder.resolve(entry.getKey() + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }
}
