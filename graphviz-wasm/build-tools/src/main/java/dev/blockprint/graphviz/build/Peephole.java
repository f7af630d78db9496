package dev.blockprint.graphviz.build;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts the JVM's own instructions where Chicory calls a method for one of WebAssembly's.
 *
 * <p>Above all a comparison and the branch on its result become one compare-and-branch.
 */
final class Peephole {
    private static final Map<String, Comparison> COMPARISONS = Map.ofEntries(
            Map.entry("I32_EQZ", new Comparison(Opcodes.IFEQ, Opcodes.IFNE, Opcodes.NOP)),
            Map.entry("I32_EQ", new Comparison(Opcodes.IF_ICMPEQ, Opcodes.IF_ICMPNE, Opcodes.NOP)),
            Map.entry("I32_NE", new Comparison(Opcodes.IF_ICMPNE, Opcodes.IF_ICMPEQ, Opcodes.NOP)),
            Map.entry("I32_LT_S", new Comparison(Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGE, Opcodes.NOP)),
            Map.entry("I32_GT_S", new Comparison(Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLE, Opcodes.NOP)),
            Map.entry("I32_LE_S", new Comparison(Opcodes.IF_ICMPLE, Opcodes.IF_ICMPGT, Opcodes.NOP)),
            Map.entry("I32_GE_S", new Comparison(Opcodes.IF_ICMPGE, Opcodes.IF_ICMPLT, Opcodes.NOP)),
            Map.entry("I32_LT_U", new Comparison(Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGE, Comparison.UNSIGNED)),
            Map.entry("I32_GT_U", new Comparison(Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLE, Comparison.UNSIGNED)),
            Map.entry("I32_LE_U", new Comparison(Opcodes.IF_ICMPLE, Opcodes.IF_ICMPGT, Comparison.UNSIGNED)),
            Map.entry("I32_GE_U", new Comparison(Opcodes.IF_ICMPGE, Opcodes.IF_ICMPLT, Comparison.UNSIGNED)),
            Map.entry("I64_EQ", new Comparison(Opcodes.IFEQ, Opcodes.IFNE, Opcodes.LCMP)),
            Map.entry("I64_NE", new Comparison(Opcodes.IFNE, Opcodes.IFEQ, Opcodes.LCMP)),
            Map.entry("I64_LT_S", new Comparison(Opcodes.IFLT, Opcodes.IFGE, Opcodes.LCMP)),
            Map.entry("I64_GT_S", new Comparison(Opcodes.IFGT, Opcodes.IFLE, Opcodes.LCMP)),
            Map.entry("I64_LE_S", new Comparison(Opcodes.IFLE, Opcodes.IFGT, Opcodes.LCMP)),
            Map.entry("I64_GE_S", new Comparison(Opcodes.IFGE, Opcodes.IFLT, Opcodes.LCMP)),
            // Which of the two compares is used decides what NaN gives: always the branch not taken, but for NE.
            Map.entry("F64_EQ", new Comparison(Opcodes.IFEQ, Opcodes.IFNE, Opcodes.DCMPL)),
            Map.entry("F64_NE", new Comparison(Opcodes.IFNE, Opcodes.IFEQ, Opcodes.DCMPL)),
            Map.entry("F64_GT", new Comparison(Opcodes.IFGT, Opcodes.IFLE, Opcodes.DCMPL)),
            Map.entry("F64_GE", new Comparison(Opcodes.IFGE, Opcodes.IFLT, Opcodes.DCMPL)),
            Map.entry("F64_LT", new Comparison(Opcodes.IFLT, Opcodes.IFGE, Opcodes.DCMPG)),
            Map.entry("F64_LE", new Comparison(Opcodes.IFLE, Opcodes.IFGT, Opcodes.DCMPG)));

    private static final Map<String, Integer> INSTRUCTIONS = Map.of(
            "F64_CONVERT_I32_S", Opcodes.I2D,
            "F32_CONVERT_I32_S", Opcodes.I2F,
            "F64_CONVERT_I64_S", Opcodes.L2D,
            "I32_EXTEND_8_S", Opcodes.I2B,
            "I32_EXTEND_16_S", Opcodes.I2S);

    private Peephole() {}

    static void improve(ClassNode owner) {
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof MethodInsnNode call && call.owner.equals(Names.CHICORY_OPCODES)) {
                    improveOpcode(method.instructions, call);
                } else if (instruction instanceof MethodInsnNode call && call.owner.equals(Names.CHICORY_VALUE)) {
                    improveValue(method.instructions, call);
                }
            }
        }
    }

    private static void improveOpcode(InsnList code, MethodInsnNode call) {
        Comparison comparison = COMPARISONS.get(call.name);
        Integer instruction = INSTRUCTIONS.get(call.name);
        if (comparison != null && fuse(code, call, comparison)) {
            return;
        }
        if (instruction != null) {
            code.set(call, new InsnNode(instruction));
        } else if (call.name.equals("I64_EXTEND_I32_U")) {
            code.insertBefore(call, new InsnNode(Opcodes.I2L));
            code.insertBefore(call, new LdcInsnNode(0xffffffffL));
            code.set(call, new InsnNode(Opcodes.LAND));
        } else {
            boolean integer = call.name.startsWith("I");
            call.owner = integer ? Names.INTEGERS : Names.FLOATS;
            call.name = Names.camelCase(call.name);
        }
    }

    /** Merges a comparison with the branch behind it, if there is one, and with a negation between the two. */
    private static boolean fuse(InsnList code, MethodInsnNode call, Comparison comparison) {
        AbstractInsnNode next = Code.next(call);
        boolean negated = !call.name.equals("I32_EQZ")
                && next instanceof MethodInsnNode negation
                && negation.name.equals("I32_EQZ")
                && isBranch(Code.next(next));
        AbstractInsnNode branch = negated && next != null ? Code.next(next) : next;
        if (!isBranch(branch) || !(branch instanceof JumpInsnNode jump)) {
            return false;
        }
        boolean whenTrue = (jump.getOpcode() == Opcodes.IFNE) != negated;
        if (negated && next instanceof MethodInsnNode negation) {
            code.remove(next);
            negation.owner = "";
        }
        comparison.prepare(code, call);
        code.remove(call);
        jump.setOpcode(whenTrue ? comparison.jumpIfTrue : comparison.jumpIfFalse);
        return true;
    }

    private static boolean isBranch(@Nullable AbstractInsnNode instruction) {
        return instruction != null
                && (instruction.getOpcode() == Opcodes.IFEQ || instruction.getOpcode() == Opcodes.IFNE);
    }

    private static void improveValue(InsnList code, MethodInsnNode call) {
        switch (call.name) {
            case "longToDouble" -> {
                if (call.getPrevious() instanceof LdcInsnNode constant && constant.cst instanceof Long bits) {
                    code.remove(constant);
                    code.set(call, new LdcInsnNode(Double.longBitsToDouble(bits)));
                } else {
                    become(call, "java/lang/Double", "longBitsToDouble");
                }
            }
            case "doubleToLong" -> become(call, "java/lang/Double", "doubleToRawLongBits");
            default -> become(call, Names.FLOATS, call.name);
        }
    }

    private static void become(MethodInsnNode call, String owner, String name) {
        call.owner = owner;
        call.name = name;
    }

    private record Comparison(int jumpIfTrue, int jumpIfFalse, int compare) {
        static final int UNSIGNED = -1;

        void prepare(InsnList code, AbstractInsnNode place) {
            if (compare != UNSIGNED) {
                code.insertBefore(place, new InsnNode(compare));
                return;
            }
            // Both operands moved by 2^31, the signed order is the unsigned one.
            for (int i = 0; i < 2; i++) {
                code.insertBefore(place, new LdcInsnNode(Integer.MIN_VALUE));
                code.insertBefore(place, new InsnNode(Opcodes.IADD));
                code.insertBefore(place, new InsnNode(Opcodes.SWAP));
            }
        }
    }
}
