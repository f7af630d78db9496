package dev.blockprint.graphviz.build;

import java.util.Locale;

/** The classes that generated code names: Chicory's, which go, and ours, which stay. */
final class Names {
    static final String PACKAGE = "dev/blockprint/graphviz/machine/";

    /** Prefix of the classes that Chicory generates for the product. */
    static final String GENERATED = PACKAGE + "Graphviz";

    static final String FUNCTIONS = GENERATED + "FuncGroup_";
    static final String RUNTIME = GENERATED + "Shaded";
    static final String INDIRECT = GENERATED + "Indirect";
    static final String EXPORTS = GENERATED + "Exports";
    static final String MEMORY = PACKAGE + "FlatMemory";
    static final String INTEGERS = PACKAGE + "IntegerOps";
    static final String FLOATS = PACKAGE + "FloatOps";

    static final String CHICORY_OPCODES = "com/dylibso/chicory/runtime/OpcodeImpl";
    static final String CHICORY_VALUE = "com/dylibso/chicory/wasm/types/Value";

    private static final String CHICORY_MEMORY = "Lcom/dylibso/chicory/runtime/Memory;";
    static final String CHICORY_INSTANCE = "Lcom/dylibso/chicory/runtime/Instance;";
    static final String MEMORY_TYPE = "L" + MEMORY + ";";

    private Names() {}

    static boolean isFunctionClass(String name) {
        return name.startsWith(FUNCTIONS);
    }

    /** A descriptor with our memory for Chicory's, and without the instance. */
    static String lower(String descriptor) {
        return descriptor.replace(CHICORY_MEMORY, MEMORY_TYPE).replace(CHICORY_INSTANCE, "");
    }

    /** {@code I32_LT_U} as {@code i32LtU}. */
    static String camelCase(String opcode) {
        StringBuilder name = new StringBuilder();
        for (String word : opcode.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
            name.append(word, 1, word.length());
        }
        return name.toString();
    }
}
