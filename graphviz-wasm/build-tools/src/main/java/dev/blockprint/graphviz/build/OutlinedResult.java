package dev.blockprint.graphviz.build;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * What a region hands back: the variables it wrote, and by which way it was left.
 *
 * <p>The cheapest form that holds it: nothing, the one variable, the number of the way, or all of it in an array of
 * longs whose first element is the way.
 *
 * @param variables the variables by their number outside, with their types
 * @param slots where the region's own method keeps them
 * @param ways the places to go on at, for the ways 1, 2 …; way 0 goes on behind the region
 */
record OutlinedResult(SortedMap<Integer, Type> variables, Map<Integer, Integer> slots, List<LabelNode> ways) {
    Type type() {
        if (isArray()) {
            return Type.getType("[J");
        }
        if (!ways.isEmpty()) {
            return Type.INT_TYPE;
        }
        return variables.isEmpty()
                ? Type.VOID_TYPE
                : variables.values().iterator().next();
    }

    private boolean isArray() {
        return variables.size() + (ways.isEmpty() ? 0 : 1) > 1;
    }

    /** Adds the code that returns by a way; only variables that live there are worth a copy. */
    void giveBack(InsnList code, int way, BitSet live) {
        if (isArray()) {
            giveArray(code, way, live);
        } else if (!ways.isEmpty()) {
            code.add(Code.constant(way));
        } else if (!variables.isEmpty()) {
            load(code, variables.firstKey(), type());
        }
        code.add(new InsnNode(type().getOpcode(Opcodes.IRETURN)));
    }

    private void giveArray(InsnList code, int way, BitSet live) {
        code.add(Code.constant(variables.size() + 1));
        code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_LONG));
        code.add(new InsnNode(Opcodes.DUP));
        code.add(new InsnNode(Opcodes.ICONST_0));
        code.add(Code.constant(way));
        code.add(new InsnNode(Opcodes.I2L));
        code.add(new InsnNode(Opcodes.LASTORE));
        int index = 1;
        for (Map.Entry<Integer, Type> variable : variables.entrySet()) {
            if (live.get(variable.getKey())) {
                code.add(new InsnNode(Opcodes.DUP));
                code.add(Code.constant(index));
                load(code, variable.getKey(), variable.getValue());
                toLong(code, variable.getValue());
                code.add(new InsnNode(Opcodes.LASTORE));
            }
            index++;
        }
    }

    private void load(InsnList code, int variable, Type type) {
        code.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), slots.getOrDefault(variable, -1)));
    }

    /** Adds the code that takes a result from the stack; returns how many new variables it needs. */
    int take(InsnList code, int firstFree) {
        if (!isArray()) {
            if (!ways.isEmpty()) {
                goOn(code);
            } else if (!variables.isEmpty()) {
                code.add(new VarInsnNode(type().getOpcode(Opcodes.ISTORE), variables.firstKey()));
            }
            return 0;
        }
        code.add(new VarInsnNode(Opcodes.ASTORE, firstFree));
        int index = 1;
        for (Map.Entry<Integer, Type> variable : variables.entrySet()) {
            element(code, firstFree, index);
            fromLong(code, variable.getValue());
            code.add(new VarInsnNode(variable.getValue().getOpcode(Opcodes.ISTORE), variable.getKey()));
            index++;
        }
        if (!ways.isEmpty()) {
            element(code, firstFree, 0);
            code.add(new InsnNode(Opcodes.L2I));
            goOn(code);
        }
        return 1;
    }

    private static void element(InsnList code, int array, int index) {
        code.add(new VarInsnNode(Opcodes.ALOAD, array));
        code.add(Code.constant(index));
        code.add(new InsnNode(Opcodes.LALOAD));
    }

    private void goOn(InsnList code) {
        LabelNode behind = new LabelNode();
        code.add(new TableSwitchInsnNode(1, ways.size(), behind, ways.toArray(LabelNode[]::new)));
        code.add(behind);
    }

    static void toLong(InsnList code, Type type) {
        switch (type.getSort()) {
            case Type.INT -> code.add(new InsnNode(Opcodes.I2L));
            case Type.DOUBLE -> bits(code, "java/lang/Double", "doubleToRawLongBits", "(D)J");
            case Type.FLOAT -> {
                bits(code, "java/lang/Float", "floatToRawIntBits", "(F)I");
                code.add(new InsnNode(Opcodes.I2L));
            }
            default -> {}
        }
    }

    static void fromLong(InsnList code, Type type) {
        switch (type.getSort()) {
            case Type.INT -> code.add(new InsnNode(Opcodes.L2I));
            case Type.DOUBLE -> bits(code, "java/lang/Double", "longBitsToDouble", "(J)D");
            case Type.FLOAT -> {
                code.add(new InsnNode(Opcodes.L2I));
                bits(code, "java/lang/Float", "intBitsToFloat", "(I)F");
            }
            default -> {}
        }
    }

    private static void bits(InsnList code, String owner, String name, String descriptor) {
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor, false));
    }
}
