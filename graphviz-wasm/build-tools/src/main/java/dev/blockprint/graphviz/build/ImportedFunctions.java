package dev.blockprint.graphviz.build;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The functions that the module takes from its host, in its order; they come first among all its functions. */
final class ImportedFunctions {
    private static final String HOST_CALL = "(I[J" + Names.MEMORY_TYPE + ")J";

    private final List<String> names = new ArrayList<>();

    /**
     * Reads the imports of a module.
     *
     * @param readable readable names by the module's own short ones
     */
    ImportedFunctions(WasmModule module, SortedMap<String, String> readable) {
        if (module.importSection().count(ExternalType.FUNCTION)
                != module.importSection().importCount()) {
            throw new BuildFailure("the module takes more than functions from its host");
        }
        module.importSection().stream().map(FunctionImport.class::cast).forEach(function -> {
            String name = readable.get(function.name());
            if (name == null) {
                throw new BuildFailure("the script does not name the import " + function.name());
            }
            names.add(name);
        });
    }

    List<String> names() {
        return names;
    }

    boolean isImported(String method) {
        return number(method) >= 0 && number(method) < names.size();
    }

    /** The number in {@code func_12}, or -1. */
    private static int number(String method) {
        return method.matches("func_\\d+") ? Integer.parseInt(method.substring("func_".length())) : -1;
    }

    /** Gives a method the body that hands its arguments to the host. */
    void callHost(MethodNode method) {
        method.desc = Names.lower(method.desc);
        Type[] types = Type.getArgumentTypes(method.desc);
        InsnList code = new InsnList();
        code.add(Code.constant(number(method.name)));
        code.add(new IntInsnNode(Opcodes.BIPUSH, types.length - 1));
        code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_LONG));
        int slot = 0;
        for (int i = 0; i < types.length - 1; i++) {
            code.add(new InsnNode(Opcodes.DUP));
            code.add(new IntInsnNode(Opcodes.BIPUSH, i));
            code.add(new VarInsnNode(types[i].getOpcode(Opcodes.ILOAD), slot));
            OutlinedResult.toLong(code, types[i]);
            code.add(new InsnNode(Opcodes.LASTORE));
            slot += types[i].getSize();
        }
        code.add(new VarInsnNode(Opcodes.ALOAD, slot));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, Names.MEMORY, "callHost", HOST_CALL, false));
        Type result = Type.getReturnType(method.desc);
        if (result.equals(Type.VOID_TYPE)) {
            code.add(new InsnNode(Opcodes.POP2));
        } else {
            OutlinedResult.fromLong(code, result);
        }
        code.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
        method.instructions = code;
    }
}
