package dev.blockprint.graphviz.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The only files that the compiled code can open: pictures without content, of which it wants to know the size. */
final class MemoryFiles {
    static final int ACCESS_DENIED = 2;
    static final int BAD_DESCRIPTOR = 8;
    static final int INVALID = 28;
    static final int NO_SUCH_FILE = 44;
    static final int NOT_SUPPORTED = 52;
    static final int NOT_A_TERMINAL = 59;
    static final int NOT_SEEKABLE = 70;

    private static final int STANDARD_STREAMS = 3;
    private static final int MOST_OPEN = 64;
    private static final int WRITE_MODES = 3;
    private static final int WRITE_ACCESS = 2;
    private static final int CHARACTER_DEVICE = 0b010_000_110_110_110;
    private static final int READABLE_FILE = 0b1_000_000_100_100_100;
    private static final int STATUS_SIZE = 96;

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<Integer, OpenFile> open = new TreeMap<>();

    /** Gives the pictures that can be read from now on, and no others. */
    void setPictures(Collection<Picture> pictures) {
        files.clear();
        for (Picture picture : pictures) {
            String svg =
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                            + picture.width() + "pt\" height=\"" + picture.height() + "pt\"></svg>\n";
            files.put(normal(picture.path()), svg.getBytes(StandardCharsets.UTF_8));
        }
    }

    void closeAll() {
        open.clear();
    }

    boolean isOpen(int descriptor) {
        return (descriptor >= 0 && descriptor < STANDARD_STREAMS) || open.containsKey(descriptor);
    }

    long access(String path, int mode) {
        if (!files.containsKey(normal(path))) {
            return -NO_SUCH_FILE;
        }
        return (mode & WRITE_ACCESS) != 0 ? -ACCESS_DENIED : 0;
    }

    long open(String path, int flags) {
        byte[] content = files.get(normal(path));
        if (content == null) {
            return -NO_SUCH_FILE;
        }
        if ((flags & WRITE_MODES) != 0 || open.size() >= MOST_OPEN) {
            return -ACCESS_DENIED;
        }
        int descriptor = STANDARD_STREAMS;
        while (open.containsKey(descriptor)) {
            descriptor++;
        }
        open.put(descriptor, new OpenFile(content));
        return descriptor;
    }

    long close(int descriptor) {
        boolean was = isOpen(descriptor);
        open.remove(descriptor);
        return was ? 0 : BAD_DESCRIPTOR;
    }

    long status(int descriptor, Memory memory, int result) {
        OpenFile file = open.get(descriptor);
        if (file != null) {
            return status(memory, result, READABLE_FILE, file.content.length);
        }
        return isOpen(descriptor) ? status(memory, result, CHARACTER_DEVICE, 0) : -BAD_DESCRIPTOR;
    }

    long status(String path, Memory memory, int result) {
        byte[] content = files.get(normal(path));
        return content == null ? -NO_SUCH_FILE : status(memory, result, READABLE_FILE, content.length);
    }

    private static long status(Memory memory, int result, int mode, int size) {
        memory.fill(result, STATUS_SIZE, (byte) 0);
        memory.writeInt(result + 4, mode);
        memory.writeInt(result + 8, 1);
        memory.writeLong(result + 24, size);
        memory.writeInt(result + 32, 4096);
        memory.writeInt(result + 36, (size + 511) / 512);
        return 0;
    }

    /** Reads into the vectors of {@code fd_read(descriptor, vectors, count, result)}. */
    long read(Memory memory, long[] arguments) {
        OpenFile file = open.get((int) arguments[0]);
        if (file == null) {
            return BAD_DESCRIPTOR;
        }
        int total = 0;
        for (int i = 0; i < (int) arguments[2]; i++) {
            int vector = (int) arguments[1] + 8 * i;
            int wanted = memory.readInt(vector + 4);
            int given = (int) Math.max(0, Math.min(wanted, file.content.length - file.position));
            memory.writeBytes(memory.readInt(vector), file.content, (int) file.position, given);
            file.position += given;
            total += given;
        }
        memory.writeInt((int) arguments[3], total);
        return 0;
    }

    /** Moves as {@code fd_seek(descriptor, offset, whence, result)} says. */
    long seek(Memory memory, long[] arguments) {
        OpenFile file = open.get((int) arguments[0]);
        if (file == null) {
            return isOpen((int) arguments[0]) ? NOT_SEEKABLE : BAD_DESCRIPTOR;
        }
        long base = switch ((int) arguments[2]) {
            case 0 -> 0;
            case 1 -> file.position;
            default -> file.content.length;
        };
        if (base + arguments[1] < 0 || base + arguments[1] > file.content.length) {
            return INVALID;
        }
        file.position = base + arguments[1];
        memory.writeLong((int) arguments[3], file.position);
        return 0;
    }

    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return "/" + String.join("/", parts);
    }

    private static final class OpenFile {
        private final byte[] content;
        private long position;

        OpenFile(byte[] content) {
            this.content = content;
        }
    }
}
