package dev.blockprint.graphviz.build;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** How control and values flow through one method: frames, live variables and the jumps to each place. */
final class Flow {
    private static final int STACK = 60;

    private final AbstractInsnNode[] code;
    private final Map<LabelNode, Integer> places = new HashMap<>();
    private final Frame<BasicValue>[] frames;
    private final BitSet[] live;
    private final int[] firstJump;
    private final int[] lastJump;
    private final Map<Integer, Type> references = new HashMap<>();

    Flow(String owner, MethodNode method) {
        code = method.instructions.toArray();
        for (int i = 0; i < code.length; i++) {
            if (code[i] instanceof LabelNode label) {
                places.put(label, i);
            }
        }
        method.maxStack = STACK;
        try {
            frames = new Analyzer<>(new BasicInterpreter()).analyze(owner, method);
        } catch (AnalyzerException e) {
            throw new BuildFailure("cannot follow the code of " + method.name, e);
        }
        live = liveVariables(method.maxLocals);
        firstJump = new int[code.length + 1];
        lastJump = new int[code.length + 1];
        findJumps();
        findReferences(method);
    }

    AbstractInsnNode[] code() {
        return code;
    }

    int place(LabelNode label) {
        return places.getOrDefault(label, -1);
    }

    /** Whether a place is reached, and with nothing on the operand stack, so that code can be cut there. */
    boolean isClean(int place) {
        return frames[place] != null && frames[place].getStackSize() == 0;
    }

    boolean isReached(int place) {
        return frames[place] != null;
    }

    BitSet live(int place) {
        return live[place];
    }

    /** The first instruction that jumps to a place, or a number behind the code. */
    int firstJump(int place) {
        return firstJump[place];
    }

    /** The last instruction that jumps to a place, or -1. */
    int lastJump(int place) {
        return lastJump[place];
    }

    /** Whether each live variable is a number, or a reference that came in as a parameter. */
    boolean canPassOn(int place) {
        return live[place].stream()
                .allMatch(variable -> references.containsKey(variable)
                        || !frames[place].getLocal(variable).isReference());
    }

    Type type(int place, int variable) {
        Type reference = references.get(variable);
        return reference != null ? reference : frames[place].getLocal(variable).getType();
    }

    private BitSet[] liveVariables(int variables) {
        BitSet[] sets = new BitSet[code.length + 1];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet(variables);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = code.length - 1; i >= 0; i--) {
                BitSet before = liveBefore(i, sets, variables);
                if (!before.equals(sets[i])) {
                    sets[i] = before;
                    changed = true;
                }
            }
        }
        return sets;
    }

    private BitSet liveBefore(int place, BitSet[] sets, int variables) {
        BitSet set = new BitSet(variables);
        if (!Code.endsFlow(code[place].getOpcode())) {
            set.or(sets[place + 1]);
        }
        for (LabelNode target : Code.targets(code[place])) {
            set.or(sets[place(target)]);
        }
        if (code[place] instanceof VarInsnNode variable) {
            set.set(variable.var, !Code.isStore(variable));
        } else if (code[place] instanceof IincInsnNode increment) {
            set.set(increment.var);
        }
        return set;
    }

    private void findJumps() {
        Arrays.fill(firstJump, Integer.MAX_VALUE);
        Arrays.fill(lastJump, -1);
        for (int i = 0; i < code.length; i++) {
            for (LabelNode target : Code.targets(code[i])) {
                int place = place(target);
                firstJump[place] = Math.min(firstJump[place], i);
                lastJump[place] = Math.max(lastJump[place], i);
            }
        }
    }

    private void findReferences(MethodNode method) {
        int slot = (method.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
        for (Type type : Type.getArgumentTypes(method.desc)) {
            if (type.getSort() >= Type.ARRAY) {
                references.put(slot, type);
            }
            slot += type.getSize();
        }
    }
}
