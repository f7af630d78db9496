package dev.blockprint.graphviz.build;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ActiveElement;
import com.dylibso.chicory.wasm.types.Element;
import com.dylibso.chicory.wasm.types.Instruction;
import com.dylibso.chicory.wasm.types.OpCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Calls through function pointers: one method for each type of function, a switch over the table's places. */
final class IndirectCalls {
    private final SortedMap<Integer, Integer> table = new TreeMap<>();

    IndirectCalls(WasmModule module) {
        for (Element element : module.elementSection().elements()) {
            if (!(element instanceof ActiveElement active) || active.tableIndex() != 0) {
                throw new BuildFailure("the module fills its table in a way that is not known");
            }
            int place = constant(active.offset());
            for (List<Instruction> initializer : active.initializers()) {
                table.put(place, function(initializer));
                place++;
            }
        }
    }

    static int constant(List<Instruction> instructions) {
        if (instructions.get(0).opcode() != OpCode.I32_CONST) {
            throw new BuildFailure("a place is no constant: " + instructions);
        }
        return (int) instructions.get(0).operand(0);
    }

    private static int function(List<Instruction> instructions) {
        if (instructions.get(0).opcode() != OpCode.REF_FUNC) {
            throw new BuildFailure("a function pointer is no constant: " + instructions);
        }
        return (int) instructions.get(0).operand(0);
    }

    /**
     * Makes the class of indirect calls.
     *
     * @param machine the class in which Chicory has them, whose switches name the functions of each type
     */
    byte[] compile(ClassNode machine) {
        ClassNode made = new ClassNode();
        made.visit(
                Opcodes.V11,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                Names.INDIRECT,
                null,
                "java/lang/Object",
                null);
        for (MethodNode method : machine.methods) {
            if (method.name.startsWith("call_indirect_")) {
                made.methods.add(dispatch(method));
            }
        }
        return Code.write(made);
    }

    private MethodNode dispatch(MethodNode chicory) {
        String descriptor = Names.lower(chicory.desc).replace("II" + Names.MEMORY_TYPE, "I" + Names.MEMORY_TYPE);
        Map<Integer, MethodInsnNode> functions = functionsOfType(chicory);
        MethodNode made = new MethodNode(Opcodes.ACC_STATIC, chicory.name, descriptor, null, null);
        InsnList code = made.instructions;
        Type[] types = Type.getArgumentTypes(descriptor);
        int slot = 0;
        for (int i = 0; i < types.length - 2; i++) {
            code.add(new VarInsnNode(types[i].getOpcode(Opcodes.ILOAD), slot));
            slot += types[i].getSize();
        }
        code.add(new VarInsnNode(Opcodes.ALOAD, slot + 1));
        code.add(new VarInsnNode(Opcodes.ILOAD, slot));
        SortedMap<Integer, LabelNode> labels = new TreeMap<>();
        InsnList cases = new InsnList();
        table.forEach((place, function) -> {
            MethodInsnNode call = functions.get(function);
            if (call != null) {
                LabelNode label = new LabelNode();
                labels.put(place, label);
                cases.add(label);
                cases.add(
                        new MethodInsnNode(Opcodes.INVOKESTATIC, call.owner, call.name, Names.lower(call.desc), false));
                cases.add(new InsnNode(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN)));
            }
        });
        LabelNode other = new LabelNode();
        int[] places = labels.keySet().stream().mapToInt(Integer::intValue).toArray();
        code.add(new LookupSwitchInsnNode(other, places, labels.values().toArray(LabelNode[]::new)));
        code.add(cases);
        code.add(other);
        code.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC, Names.MEMORY, "trap", "()Ljava/lang/RuntimeException;", false));
        code.add(new InsnNode(Opcodes.ATHROW));
        return made;
    }

    private static Map<Integer, MethodInsnNode> functionsOfType(MethodNode chicory) {
        Map<Integer, MethodInsnNode> functions = new HashMap<>();
        for (AbstractInsnNode instruction : chicory.instructions) {
            if (instruction instanceof LookupSwitchInsnNode choice) {
                for (int i = 0; i < choice.keys.size(); i++) {
                    AbstractInsnNode target = choice.labels.get(i);
                    while (!(target instanceof MethodInsnNode)) {
                        target = target.getNext();
                    }
                    functions.put(choice.keys.get(i), (MethodInsnNode) target);
                }
            }
        }
        return functions;
    }
}
