package dev.blockprint.graphviz.build;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A stretch of code with one way in that can become a method of its own.
 *
 * @param start the first instruction
 * @param end the instruction after the last
 */
record Region(int start, int end) {
    private static final int SMALLEST = 900;
    private static final int LARGEST = 7000;
    private static final int MOST_EXITS = 6;

    /** The stretch whose removal does the method most good, or null if there is none worth it. */
    static @Nullable Region best(Flow flow, int methodSize, int limit) {
        Region best = null;
        double bestScore = -1;
        for (int start = 0; start < flow.code().length; start++) {
            boolean sameAsBefore =
                    start > 0 && flow.code()[start - 1] instanceof LabelNode && flow.isReached(start - 1);
            if (sameAsBefore || !flow.isClean(start) || !flow.canPassOn(start)) {
                continue;
            }
            Search search = new Search(flow, start, methodSize, limit);
            search.run();
            if (search.best != null && search.bestScore > bestScore) {
                best = search.best;
                bestScore = search.bestScore;
            }
        }
        return best;
    }

    /** Grows a stretch from one start, and keeps the best of those that can be cut out. */
    private static final class Search {
        private final Flow flow;
        private final int start;
        private final int methodSize;
        private final int limit;
        private final Set<Integer> targets = new HashSet<>();
        private final BitSet written = new BitSet();
        private int bytes;
        private int lastJumpIn = -1;
        private boolean loops;
        private @Nullable Region best;
        private double bestScore = -1;

        Search(Flow flow, int start, int methodSize, int limit) {
            this.flow = flow;
            this.start = start;
            this.methodSize = methodSize;
            this.limit = limit;
        }

        void run() {
            for (int last = start; last < flow.code().length - 1 && take(last); last++) {
                int end = last + 1;
                if (flow.isClean(end) && lastJumpIn <= last && bytes >= SMALLEST) {
                    judge(end);
                }
            }
        }

        private boolean take(int place) {
            AbstractInsnNode instruction = flow.code()[place];
            bytes += Code.size(instruction);
            if (Code.isReturn(instruction.getOpcode())
                    || instruction.getOpcode() == Opcodes.ASTORE
                    || bytes > LARGEST) {
                return false;
            }
            if (instruction instanceof LabelNode && place > start) {
                if (flow.firstJump(place) < start) {
                    return false;
                }
                lastJumpIn = Math.max(lastJumpIn, flow.lastJump(place));
            }
            for (LabelNode label : Code.targets(instruction)) {
                int target = flow.place(label);
                targets.add(target);
                loops |= target >= start && target <= place;
            }
            if (instruction instanceof VarInsnNode variable && Code.isStore(variable)) {
                written.set(variable.var);
            } else if (instruction instanceof IincInsnNode increment) {
                written.set(increment.var);
            }
            return true;
        }

        private void judge(int end) {
            BitSet results = (BitSet) flow.live(end).clone();
            int exits = 0;
            for (int target : targets) {
                if (target >= start && target < end) {
                    continue;
                }
                if (!flow.isClean(target)) {
                    return;
                }
                results.or(flow.live(target));
                exits += target == end ? 0 : 1;
            }
            results.and(written);
            int cost = 70 + results.cardinality() * 9 + exits * 8;
            if (exits > MOST_EXITS || bytes < cost * 4) {
                return;
            }
            boolean enough = methodSize - bytes + cost <= limit && bytes > 2500;
            double score = bytes - 60.0 * results.cardinality() - 60.0 * exits;
            score += (loops ? 1500 : 0) + (enough ? 500 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = new Region(start, end);
            }
        }
    }
}
