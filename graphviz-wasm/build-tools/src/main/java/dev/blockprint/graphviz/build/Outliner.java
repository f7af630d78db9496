package dev.blockprint.graphviz.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Makes a method of a region, and a call of what stood there. */
final class Outliner {
    private final String owner;
    private final MethodNode method;
    private final Flow flow;
    private final Region region;
    private final BitSet used = new BitSet();
    private final SortedMap<Integer, Type> written = new TreeMap<>();
    private final SortedMap<Integer, LabelNode> exits = new TreeMap<>();
    private final Map<LabelNode, LabelNode> labels = new HashMap<>();
    private final List<Integer> parameters = new ArrayList<>();
    private final Map<Integer, Integer> slots = new HashMap<>();
    private final SortedMap<Integer, Type> results = new TreeMap<>();
    private int nextSlot;

    Outliner(String owner, MethodNode method, Flow flow, Region region) {
        this.owner = owner;
        this.method = method;
        this.flow = flow;
        this.region = region;
    }

    MethodNode moveTo(String name) {
        scan();
        findResults();
        List<Type> types = assignSlots();
        List<LabelNode> ways = new ArrayList<>(exits.values());
        OutlinedResult result = new OutlinedResult(results, slots, ways);
        String descriptor = Type.getMethodDescriptor(result.type(), types.toArray(Type[]::new));
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodNode moved = new MethodNode(access, name, descriptor, null, null);
        copyCode(moved.instructions, result);
        moved.maxLocals = nextSlot + 4;
        replace(types, name, descriptor, result);
        return moved;
    }

    private void scan() {
        for (int i = region.start(); i < region.end(); i++) {
            AbstractInsnNode instruction = flow.code()[i];
            if (instruction instanceof VarInsnNode variable) {
                used.set(variable.var);
                if (Code.isStore(variable)) {
                    written.put(variable.var, storedType(variable));
                }
            } else if (instruction instanceof IincInsnNode increment) {
                used.set(increment.var);
                written.put(increment.var, Type.INT_TYPE);
            } else if (instruction instanceof LabelNode label) {
                labels.put(label, new LabelNode());
            }
            for (LabelNode target : Code.targets(instruction)) {
                int place = flow.place(target);
                if (place < region.start() || place >= region.end()) {
                    exits.put(place, target);
                }
            }
        }
    }

    private static Type storedType(VarInsnNode variable) {
        return switch (variable.getOpcode()) {
            case Opcodes.ISTORE -> Type.INT_TYPE;
            case Opcodes.LSTORE -> Type.LONG_TYPE;
            case Opcodes.FSTORE -> Type.FLOAT_TYPE;
            case Opcodes.DSTORE -> Type.DOUBLE_TYPE;
            default -> throw new BuildFailure("a reference is stored in a region");
        };
    }

    private void findResults() {
        BitSet wanted = (BitSet) flow.live(region.end()).clone();
        for (int place : exits.keySet()) {
            wanted.or(flow.live(place));
        }
        written.forEach((variable, type) -> {
            if (wanted.get(variable)) {
                results.put(variable, type);
            }
        });
    }

    private List<Type> assignSlots() {
        List<Type> types = new ArrayList<>();
        BitSet needed = (BitSet) used.clone();
        results.keySet().forEach(needed::set);
        needed.and(flow.live(region.start()));
        needed.stream().forEach(variable -> {
            Type type = flow.type(region.start(), variable);
            parameters.add(variable);
            types.add(type);
            slots.put(variable, nextSlot);
            nextSlot += type.getSize();
        });
        used.stream().filter(variable -> !slots.containsKey(variable)).forEach(variable -> {
            slots.put(variable, nextSlot);
            nextSlot += 2;
        });
        return types;
    }

    private void copyCode(InsnList code, OutlinedResult result) {
        List<LabelNode> stubs = new ArrayList<>();
        for (LabelNode exit : exits.values()) {
            LabelNode stub = new LabelNode();
            stubs.add(stub);
            labels.put(exit, stub);
        }
        for (int i = region.start(); i < region.end(); i++) {
            AbstractInsnNode copy = flow.code()[i].clone(labels);
            if (copy instanceof VarInsnNode variable) {
                variable.var = slot(variable.var);
            } else if (copy instanceof IincInsnNode increment) {
                increment.var = slot(increment.var);
            }
            code.add(copy);
        }
        result.giveBack(code, 0, flow.live(region.end()));
        int way = 1;
        for (int place : exits.keySet()) {
            code.add(stubs.get(way - 1));
            result.giveBack(code, way, flow.live(place));
            way++;
        }
    }

    private int slot(int variable) {
        return slots.getOrDefault(variable, -1);
    }

    private void replace(List<Type> types, String name, String descriptor, OutlinedResult result) {
        InsnList call = new InsnList();
        for (int i = 0; i < parameters.size(); i++) {
            call.add(new VarInsnNode(types.get(i).getOpcode(Opcodes.ILOAD), parameters.get(i)));
        }
        call.add(new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor, false));
        method.maxLocals += result.take(call, method.maxLocals);
        AbstractInsnNode anchor = flow.code()[region.end()];
        for (int i = region.start(); i < region.end(); i++) {
            boolean target = i == region.start() && flow.code()[i] instanceof LabelNode;
            if (!target) {
                method.instructions.remove(flow.code()[i]);
            }
        }
        method.instructions.insertBefore(anchor, call);
    }
}
