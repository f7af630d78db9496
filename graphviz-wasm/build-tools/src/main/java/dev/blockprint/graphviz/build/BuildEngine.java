package dev.blockprint.graphviz.build;

import com.dylibso.chicory.compiler.internal.Compiler;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        WasmModule module = Parser.parse(packed.wasm());
        ImportedFunctions imports = new ImportedFunctions(module, packed.imports());
        checkImports(imports);
        SortedMap<String, byte[]> classes = compile(module, packed, imports);
        checkSizes(classes);
        Path product = target.resolve("classes");
        write(product, classes);
        Files.write(product.resolve(Names.PACKAGE + "graphviz.image"), StartImage.of(module, imports.names()));
        Path npmPackage = folder.resolve("node_modules/@viz-js/viz");
        Files.writeString(product.resolve(Names.PACKAGE + "graphviz.version"), Notice.graphvizVersion(npmPackage));
        Path notice = product.resolve("META-INF/blockprint/third-party/graphviz-wasm.txt");
        Files.createDirectories(notice.getParent());
        Files.writeString(notice, Notice.of(npmPackage));
        writePlain(module, packed);
    }

    private static SortedMap<String, byte[]> compile(
            WasmModule module, EmscriptenModule packed, ImportedFunctions imports) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        SortedMap<String, String> descriptors = new TreeMap<>();
        IndirectCalls indirect = new IndirectCalls(module);
        String name = Names.GENERATED.replace('/', '.');
        PlainCompiler.compile(module, name).forEach((className, classFile) -> {
            ClassNode owner = Code.read(classFile);
            if (Names.isFunctionClass(className)) {
                Lowering.lower(owner, imports);
                Peephole.improve(owner);
                owner.methods.forEach(method -> descriptors.put(method.name, className + " " + method.desc));
                MethodSplitter.split(owner);
                classes.put(className, Code.write(owner));
            } else if (className.equals(Names.GENERATED)) {
                classes.put(Names.INDIRECT, indirect.compile(owner));
            }
        });
        classes.put(Names.EXPORTS, ExportsClass.compile(module, packed.exports(), descriptors));
        return classes;
    }

    /** What the tests compare with: the same module as Chicory leaves it. */
    private void writePlain(WasmModule module, EmscriptenModule packed) throws IOException {
        write(target.resolve("plain"), PlainCompiler.compile(module, PLAIN));
        Path place = target.resolve("plain/dev/blockprint/graphviz/plain");
        Files.write(place.resolve("graphviz.wasm"), packed.wasm());
        List<String> exports = new ArrayList<>();
        packed.exports().forEach((name, own) -> exports.add(name + "=" + own));
        Files.write(place.resolve("exports.properties"), exports);
    }

    private void checkImports(ImportedFunctions imports) {
        TreeSet<String> unknown = new TreeSet<>(imports.names());
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
        clear(folder);
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Path file = folder.resolve(entry.getKey() + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
