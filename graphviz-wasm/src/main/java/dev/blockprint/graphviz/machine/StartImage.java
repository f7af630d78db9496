package dev.blockprint.graphviz.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What every instance starts with, made by the build from the module's data. */
final class StartImage {
    private final int stackPointer;
    private final List<Import> imports = new ArrayList<>();
    private final ByteBuffer segments;

    private StartImage(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        stackPointer = buffer.getInt();
        int functions = buffer.getInt();
        for (int i = 0; i < functions; i++) {
            byte[] name = new byte[buffer.getShort()];
            buffer.get(name);
            imports.add(Import.named(new String(name, StandardCharsets.US_ASCII)));
        }
        segments = buffer.slice();
    }

    static StartImage shared() {
        return Shared.IMAGE;
    }

    /** The version of Graphviz that was built in; no instance is started for it. */
    static String version() {
        try {
            return new String(resource("graphviz.version"), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = StartImage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no " + name);
            }
            return in.readAllBytes();
        }
    }

    int stackPointer() {
        return stackPointer;
    }

    List<Import> imports() {
        return imports;
    }

    void copyTo(Memory memory) {
        ByteBuffer from = segments.duplicate();
        int count = from.getInt();
        for (int i = 0; i < count; i++) {
            int address = from.getInt();
            int length = from.getInt();
            memory.writeBytes(address, from.array(), from.arrayOffset() + from.position(), length);
            from.position(from.position() + length);
        }
    }

    private static final class Shared {
        private static final StartImage IMAGE = load();

        private static StartImage load() {
            try {
                return new StartImage(resource("graphviz.image"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
