package dev.blockprint.graphviz.build;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Takes Chicory's runtime out of the functions that Chicory generated.
 *
 * <p>The memory becomes a class of ours with static accessors that HotSpot inlines, the stack pointer a field of it; the
 * instance, which nothing else needs, goes; interruption is looked for where loops turn, not at each call.
 */
final class Lowering {
    private static final Map<String, String> ACCESSORS = Map.ofEntries(
            Map.entry("memoryReadByte", "readByte"),
            Map.entry("memoryReadShort", "readShort"),
            Map.entry("memoryReadInt", "readInt"),
            Map.entry("memoryReadLong", "readLong"),
            Map.entry("memoryReadFloat", "readFloat"),
            Map.entry("memoryReadDouble", "readDouble"),
            Map.entry("memoryWriteByte", "writeByte"),
            Map.entry("memoryWriteShort", "writeShort"),
            Map.entry("memoryWriteInt", "writeInt"),
            Map.entry("memoryWriteLong", "writeLong"),
            Map.entry("memoryWriteFloat", "writeFloat"),
            Map.entry("memoryWriteDouble", "writeDouble"),
            Map.entry("memoryCopy", "copy"),
            Map.entry("memoryFill", "fill"),
            Map.entry("memoryPages", "pageCount"),
            Map.entry("throwTrapException", "trap"));

    private Lowering() {}

    static void lower(ClassNode owner, ImportedFunctions imports) {
        owner.access |= Opcodes.ACC_FINAL;
        for (MethodNode method : owner.methods) {
            if (imports.isImported(method.name)) {
                imports.callHost(method);
            } else if (Code.parameter(method, Names.CHICORY_INSTANCE) >= 0) {
                lower(method);
            }
        }
    }

    private static void lower(MethodNode method) {
        int instance = Code.parameter(method, Names.CHICORY_INSTANCE);
        method.desc = Names.lower(method.desc);
        int memory = Code.parameter(method, Names.MEMORY_TYPE);
        InsnList code = method.instructions;
        for (AbstractInsnNode instruction : code.toArray()) {
            if (instruction instanceof VarInsnNode variable) {
                if (variable.var == instance) {
                    code.remove(variable);
                } else if (variable.var > instance) {
                    variable.var--;
                }
            } else if (instruction instanceof IincInsnNode increment && increment.var > instance) {
                increment.var--;
            }
        }
        for (AbstractInsnNode instruction : code.toArray()) {
            if (instruction instanceof MethodInsnNode call) {
                lower(code, call, memory);
            }
        }
    }

    private static void lower(InsnList code, MethodInsnNode call, int memory) {
        call.desc = Names.lower(call.desc);
        if (call.owner.equals(Names.RUNTIME)) {
            lowerRuntimeCall(code, call, memory);
        } else if (call.name.startsWith("call_indirect_")) {
            // There is one table only; its number, always zero, stands before the memory.
            AbstractInsnNode table = call.getPrevious().getPrevious();
            expect(table, Opcodes.ICONST_0, call);
            code.remove(table);
            call.owner = Names.INDIRECT;
            call.desc = call.desc.replace("II" + Names.MEMORY_TYPE, "I" + Names.MEMORY_TYPE);
        }
    }

    private static void lowerRuntimeCall(InsnList code, MethodInsnNode call, int memory) {
        String accessor = ACCESSORS.get(call.name);
        if (accessor != null) {
            call.owner = Names.MEMORY;
            call.name = accessor;
            return;
        }
        switch (call.name) {
            case "i32_ge_u" -> {
                call.owner = Names.CHICORY_OPCODES;
                call.name = "I32_GE_U";
            }
            case "checkInterruption" -> {
                AbstractInsnNode next = Code.next(call);
                if (next != null && next.getOpcode() == Opcodes.GOTO) {
                    call.owner = Names.MEMORY;
                } else {
                    code.remove(call);
                }
            }
            case "readGlobal" -> {
                expect(call.getPrevious(), Opcodes.ICONST_0, call);
                code.set(call.getPrevious(), new VarInsnNode(Opcodes.ALOAD, memory));
                dropOrAdd(code, call, Code.next(call), Opcodes.L2I, Opcodes.I2L);
                become(call, "stackPointer", "(" + Names.MEMORY_TYPE + ")I");
            }
            case "writeGlobal" -> {
                expect(call.getPrevious(), Opcodes.ICONST_0, call);
                AbstractInsnNode number = call.getPrevious();
                AbstractInsnNode wide = number.getPrevious();
                code.set(number, new VarInsnNode(Opcodes.ALOAD, memory));
                expect(wide, Opcodes.I2L, call);
                code.remove(wide);
                become(call, "setStackPointer", "(I" + Names.MEMORY_TYPE + ")V");
            }
            default -> throw new BuildFailure("the code needs " + call.name + call.desc + " of Chicory's runtime");
        }
    }

    private static void dropOrAdd(
            InsnList code, MethodInsnNode call, @Nullable AbstractInsnNode next, int dropped, int added) {
        if (next != null && next.getOpcode() == dropped) {
            code.remove(next);
        } else {
            code.insert(call, new InsnNode(added));
        }
    }

    private static void become(MethodInsnNode call, String name, String descriptor) {
        call.owner = Names.MEMORY;
        call.name = name;
        call.desc = descriptor;
    }

    private static void expect(AbstractInsnNode instruction, int opcode, MethodInsnNode call) {
        if (instruction.getOpcode() != opcode) {
            throw new BuildFailure("unexpected code before " + call.name + ": " + instruction.getOpcode());
        }
    }
}
