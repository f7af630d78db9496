package dev.blockprint.graphviz.build;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.Export;
import com.dylibso.chicory.wasm.types.ExternalType;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** A class with the module's exported functions under their readable names, for hand-written code to call. */
final class ExportsClass {
    private ExportsClass() {}

    /**
     * Makes the class.
     *
     * @param readable the module's own short names by readable name
     * @param descriptors the owner and lowered descriptor of each function's method, with a space between, by its name
     */
    static byte[] compile(
            WasmModule module, SortedMap<String, String> readable, SortedMap<String, String> descriptors) {
        Map<String, Integer> functions = new HashMap<>();
        for (int i = 0; i < module.exportSection().exportCount(); i++) {
            Export export = module.exportSection().getExport(i);
            if (export.exportType() == ExternalType.FUNCTION) {
                functions.put(export.name(), export.index());
            }
        }
        ClassNode made = new ClassNode();
        made.visit(
                Opcodes.V11,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                Names.EXPORTS,
                null,
                "java/lang/Object",
                null);
        made.access &= ~Opcodes.ACC_SYNTHETIC;
        readable.forEach((name, own) -> {
            Integer function = functions.get(own);
            if (function != null) {
                made.methods.add(forward(name, "func_" + function, descriptors));
            }
        });
        return Code.write(made);
    }

    private static MethodNode forward(String name, String function, SortedMap<String, String> descriptors) {
        String place = descriptors.getOrDefault(function, "");
        if (place.isEmpty()) {
            throw new BuildFailure("the export " + name + " has no code");
        }
        String owner = place.substring(0, place.indexOf(' '));
        String descriptor = place.substring(place.indexOf(' ') + 1);
        MethodNode method = new MethodNode(Opcodes.ACC_STATIC, name, descriptor, null, null);
        int slot = 0;
        for (Type type : Type.getArgumentTypes(descriptor)) {
            method.instructions.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), slot));
            slot += type.getSize();
        }
        method.instructions.add(new MethodInsnNode(Opcodes.INVOKESTATIC, owner, function, descriptor, false));
        method.instructions.add(new InsnNode(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN)));
        return method;
    }
}
