package dev.blockprint.graphviz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

class MethodSplitterTest {
    private static final int ROUNDS = 400;

    @Test
    void aMethodThatIsTooLargeIsSplitAndStillGivesTheSame() throws Throwable {
        ClassNode whole = large();
        byte[] before = Code.write(whole);
        ClassNode parts = large();

        MethodSplitter.split(parts);
        byte[] after = Code.write(parts);

        assertThat(MethodSizes.of(before).get("run")).isGreaterThan(MethodSplitter.HUGE);
        Map<String, Integer> sizes = MethodSizes.of(after);
        assertThat(sizes).hasSizeGreaterThan(1);
        assertThat(sizes.values()).allMatch(size -> size <= MethodSplitter.HUGE);
        for (int value : new int[] {0, 1, 7, -3, 100_000}) {
            assertThat(run(after, value)).isEqualTo(run(before, value)).isEqualTo(expected(value));
        }
    }

    @Test
    void aSmallMethodStaysAsItIs() {
        ClassNode owner = new ClassNode();
        owner.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, named("Small"), null, "java/lang/Object", null);
        MethodVisitor method = owner.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        method.visitInsn(Opcodes.RETURN);

        MethodSplitter.split(owner);

        assertThat(owner.methods).hasSize(1);
    }

    /** {@code int a = x; long b = 1; ROUNDS times: if (a % 3 == 0) a += 5; else b += a; a ^= round; return a + b}. */
    private static ClassNode large() {
        ClassNode owner = new ClassNode();
        owner.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, named("Large"), null, "java/lang/Object", null);
        MethodVisitor code = owner.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "run", "(I)J", null, null);
        code.visitInsn(Opcodes.LCONST_1);
        code.visitVarInsn(Opcodes.LSTORE, 1);
        for (int round = 0; round < ROUNDS; round++) {
            Label other = new Label();
            Label end = new Label();
            code.visitVarInsn(Opcodes.ILOAD, 0);
            code.visitInsn(Opcodes.ICONST_3);
            code.visitInsn(Opcodes.IREM);
            code.visitJumpInsn(Opcodes.IFNE, other);
            code.visitIincInsn(0, 5);
            code.visitJumpInsn(Opcodes.GOTO, end);
            code.visitLabel(other);
            code.visitVarInsn(Opcodes.LLOAD, 1);
            code.visitVarInsn(Opcodes.ILOAD, 0);
            code.visitInsn(Opcodes.I2L);
            code.visitInsn(Opcodes.LADD);
            code.visitVarInsn(Opcodes.LSTORE, 1);
            code.visitLabel(end);
            code.visitVarInsn(Opcodes.ILOAD, 0);
            code.visitIntInsn(Opcodes.SIPUSH, round);
            code.visitInsn(Opcodes.IXOR);
            code.visitVarInsn(Opcodes.ISTORE, 0);
        }
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitInsn(Opcodes.I2L);
        code.visitVarInsn(Opcodes.LLOAD, 1);
        code.visitInsn(Opcodes.LADD);
        code.visitInsn(Opcodes.LRETURN);
        code.visitMaxs(4, 3);
        code.visitEnd();
        return owner;
    }

    private static long expected(int value) {
        int a = value;
        long b = 1;
        for (int round = 0; round < ROUNDS; round++) {
            if (a % 3 == 0) {
                a += 5;
            } else {
                b += a;
            }
            a ^= round;
        }
        return a + b;
    }

    private static long run(byte[] classFile, int value) throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(classFile, true);
        MethodHandle run = lookup.findStatic(lookup.lookupClass(), "run", MethodType.methodType(long.class, int.class));
        return (long) run.invoke(value);
    }

    private static String named(String simple) {
        return "dev/blockprint/graphviz/build/" + simple;
    }
}
