package dev.blockprint.graphviz.build;

import java.io.ByteArrayOutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The WebAssembly that Emscripten packed into a script, with the readable names of what it takes and gives.
 *
 * <p>The script holds the bytes as one string literal, and its imports and exports under names that are shortened anew
 * in each release; so the readable names are read from the script as well.
 */
final class EmscriptenModule {
    private static final String LITERAL = "return binaryDecode('";
    private static final Pattern IMPORTS = Pattern.compile("wasmImports=\\{([^}]*)\\}");
    private static final Pattern EXPORT = Pattern.compile(
            "([A-Za-z_][A-Za-z0-9_]*)=(?:wasmMemory=|Module\\[\"[^\"]+\"\\]=)?wasmExports\\[\"([^\"]+)\"\\]");
    private static final Pattern CONSTRUCTORS = Pattern.compile("TTY\\.init\\(\\);wasmExports\\[\"([^\"]+)\"\\]\\(\\)");

    private final byte[] wasm;
    private final SortedMap<String, String> imports = new TreeMap<>();
    private final SortedMap<String, String> exports = new TreeMap<>();

    private EmscriptenModule(byte[] wasm) {
        this.wasm = wasm;
    }

    static EmscriptenModule read(String script) {
        int start = script.indexOf(LITERAL);
        if (start < 0) {
            throw new BuildFailure("the script holds no binary: look at how this release packs it");
        }
        start += LITERAL.length();
        int end = literalEnd(script, start);
        EmscriptenModule module = new EmscriptenModule(decode(script, start, end));
        module.readNames(script.substring(0, start), script.substring(end));
        return module;
    }

    byte[] wasm() {
        return wasm;
    }

    /** Readable name by the module's own short name. */
    SortedMap<String, String> imports() {
        return imports;
    }

    /** The module's own short name by readable name. */
    SortedMap<String, String> exports() {
        return exports;
    }

    private void readNames(String head, String tail) {
        for (String entry : firstGroup(IMPORTS, tail).split(",", -1)) {
            int colon = entry.indexOf(':');
            imports.put(
                    entry.substring(0, colon).strip(),
                    readable(entry.substring(colon + 1).strip()));
        }
        Matcher export = EXPORT.matcher(tail);
        while (export.find()) {
            exports.put(readable(export.group(1)), export.group(2));
        }
        exports.put("wasm_call_ctors", firstGroup(CONSTRUCTORS, head));
    }

    private static String readable(String name) {
        return name.replaceFirst("^_+", "");
    }

    private static String firstGroup(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new BuildFailure("the script has no " + pattern + ": look at how this release is written");
        }
        return matcher.group(1);
    }

    private static int literalEnd(String script, int start) {
        int end = start;
        while (script.charAt(end) != '\'') {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private static byte[] decode(String script, int start, int end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            char character = script.charAt(i);
            if (character == '\\') {
                i++;
                character = unescape(script.charAt(i));
            }
            // The packer's own rule: a byte is the character, but 256 stands for zero.
            bytes.write((~(int) character >> 8) & character);
        }
        byte[] wasm = bytes.toByteArray();
        if (wasm.length < 8 || wasm[0] != 0 || wasm[1] != 'a' || wasm[2] != 's' || wasm[3] != 'm') {
            throw new BuildFailure("the script's binary is no WebAssembly");
        }
        return wasm;
    }

    private static char unescape(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '0' -> '\0';
            case '\'', '"', '\\' -> escaped;
            default -> throw new BuildFailure("the script's binary has the unknown escape \\" + escaped);
        };
    }
}
