package dev.blockprint.graphviz.build;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ActiveDataSegment;
import com.dylibso.chicory.wasm.types.DataSegment;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What a new instance starts with, as one resource: the stack pointer, the names of the imports, and the memory's
 * first bytes.
 */
final class StartImage {
    private StartImage() {}

    static byte[] of(WasmModule module, List<String> imports) throws IOException {
        if (module.globalSection().globalCount() != 1) {
            throw new BuildFailure("the module has more state than memory and stack pointer");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(IndirectCalls.constant(module.globalSection().getGlobal(0).initInstructions()));
        out.writeInt(imports.size());
        for (String name : imports) {
            out.writeUTF(name);
        }
        DataSegment[] segments = module.dataSection().dataSegments();
        out.writeInt(segments.length);
        for (DataSegment segment : segments) {
            if (!(segment instanceof ActiveDataSegment active) || active.index() != 0) {
                throw new BuildFailure("the module has data that is not there from the start");
            }
            out.writeInt(IndirectCalls.constant(active.offsetInstructions()));
            out.writeInt(segment.data().length);
            out.write(segment.data());
        }
        out.flush();
        return bytes.toByteArray();
    }
}
