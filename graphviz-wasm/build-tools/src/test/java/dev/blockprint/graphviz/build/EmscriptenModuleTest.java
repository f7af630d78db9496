package dev.blockprint.graphviz.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EmscriptenModuleTest {
    private static final String HEAD = "TTY.init();wasmExports[\"A\"]();function f(){return binaryDecode('";
    private static final String BYTES = "\u0100asm\\x\u0001\\n";
    private static final String TAIL =
            "');}var wasmImports={a:__assert_fail,b:_exit};_malloc=Module[\"_malloc\"]=wasmExports[\"F\"];";

    @Test
    void theBytesAndTheReadableNamesAreFoundInTheScript() {
        String bytes = "\u0100asm\\'\\\\\u0100\\n";

        EmscriptenModule module = EmscriptenModule.read(HEAD + bytes + TAIL);

        assertThat(module.wasm()).containsExactly(0, 'a', 's', 'm', '\'', '\\', 0, '\n');
        assertThat(module.imports()).containsEntry("a", "assert_fail").containsEntry("b", "exit");
        assertThat(module.exports()).containsEntry("malloc", "F").containsEntry("wasm_call_ctors", "A");
    }

    @Test
    void aScriptThatIsWrittenInAnotherWayStopsTheBuild() {
        assertThatThrownBy(() -> EmscriptenModule.read("nothing here")).isInstanceOf(BuildFailure.class);
        assertThatThrownBy(() -> EmscriptenModule.read(HEAD + BYTES + TAIL))
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("\\x");
        assertThatThrownBy(() -> EmscriptenModule.read(HEAD + "no magic" + TAIL))
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("no WebAssembly");
    }
}
