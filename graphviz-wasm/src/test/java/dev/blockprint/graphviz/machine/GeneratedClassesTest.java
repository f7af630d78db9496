package dev.blockprint.graphviz.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the build made of the module, looked at without running it. */
class GeneratedClassesTest {
    private static final Path CLASSES = Path.of("target/classes/dev/blockprint/graphviz/machine");
    private static final String OURS = "dev/blockprint/graphviz/machine/";

    @Test
    void theHostHasEveryFunctionThatTheModuleTakes() throws IOException {
        Set<String> known = Arrays.stream(Import.values())
                .map(function -> function.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/build/engine.properties"))) {
            settings.load(reader);
        }

        assertThat(settings.getProperty("imports").split("\\s+")).containsExactlyInAnyOrderElementsOf(known);
        assertThat(StartImage.shared().imports()).hasSize(known.size()).doesNotHaveDuplicates();
    }

    @Test
    void theGeneratedCodeCallsNothingButItselfOursAndTheBasicsOfJava() throws IOException {
        Set<String> owners = new TreeSet<>();
        Set<String> ours = new TreeSet<>();
        for (Path file : generated()) {
            visitCalls(file, (owner, method) -> {
                owners.add(owner);
                ours.add(owner + "." + method);
            });
        }

        assertThat(owners)
                .allMatch(owner -> owner.startsWith(OURS)
                        || Set.of("java/lang/Double", "java/lang/Float").contains(owner));
        assertThat(ours)
                .filteredOn(call -> call.startsWith(OURS) && !call.startsWith(OURS + "Graphviz"))
                .allMatch(GeneratedClassesTest::exists);
    }

    @Test
    void theBuiltInVersionIsThatOfTheRunningGraphviz() {
        assertThat(FlatMachine.start(4096, 4 << 20).version()).isEqualTo(GraphvizInstance.builtIn());
    }

    private static List<Path> generated() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().matches("Graphviz(FuncGroup|Indirect|Exports).*"))
                    .toList();
            assertThat(found).hasSizeGreaterThan(2);
            return found;
        }
    }

    private static boolean exists(String call) {
        String owner = call.substring(0, call.indexOf('.')).replace('/', '.');
        try {
            return Arrays.stream(Class.forName(owner).getDeclaredMethods())
                    .anyMatch(method -> signature(method).equals(call.substring(owner.length() + 1)));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String signature(Method method) {
        return method.getName() + Type.getMethodDescriptor(method);
    }

    private static void visitCalls(Path file, Calls calls) throws IOException {
        new ClassReader(Files.readAllBytes(file))
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitMethodInsn(
                                            int opcode, String owner, String called, String type, boolean isInterface) {
                                        calls.see(owner, called + type);
                                    }
                                };
                            }
                        },
                        ClassReader.SKIP_DEBUG);
    }

    private interface Calls {
        void see(String owner, String method);
    }
}
