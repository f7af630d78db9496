package dev.blockprint.graphviz.machine;

import java.nio.charset.StandardCharsets;

/** C's strings: UTF-8 up to a zero byte. */
final class Texts {
    private Texts() {}

    static String read(Memory memory, int address) {
        if (address == 0) {
            return "";
        }
        int end = address;
        while (memory.readByte(end) != 0) {
            end++;
        }
        return new String(memory.readBytes(address, end - address), StandardCharsets.UTF_8);
    }

    /** Copies a text into new memory of the code; zero if it has none left. */
    static int write(Machine machine, String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
        int address = machine.call(Export.MALLOC, bytes.length);
        if (address != 0) {
            machine.memory().writeBytes(address, bytes, 0, bytes.length);
        }
        return address;
    }
}
