package dev.blockprint.graphviz.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Moves stretches of code out of methods that are too large for HotSpot to compile.
 *
 * <p>HotSpot leaves a method of more than 8,000 bytes in the interpreter for ever, whatever it costs.
 */
final class MethodSplitter {
    /** The limit of HotSpot's {@code HugeMethodLimit}. */
    static final int HUGE = 8000;

    private static final int AIM = 7900;
    private static final int MOST_CUTS = 14;

    private MethodSplitter() {}

    static void split(ClassNode owner) {
        Deque<MethodNode> waiting = new ArrayDeque<>(owner.methods);
        List<MethodNode> done = new ArrayList<>();
        while (!waiting.isEmpty()) {
            MethodNode method = waiting.remove();
            if (Code.size(method) > AIM && method.tryCatchBlocks.isEmpty()) {
                waiting.addAll(cut(owner, method));
            }
            done.add(method);
        }
        owner.methods = done;
    }

    private static List<MethodNode> cut(ClassNode owner, MethodNode method) {
        List<MethodNode> parts = new ArrayList<>();
        while (Code.size(method) > AIM && parts.size() < MOST_CUTS) {
            Flow flow = new Flow(owner.name, method);
            Region region = Region.best(flow, Code.size(method), AIM);
            if (region == null) {
                break;
            }
            String name = method.name + "$" + (parts.size() + 1);
            parts.add(new Outliner(owner.name, method, flow, region).moveTo(name));
        }
        return parts;
    }
}
