package dev.blockprint.graphviz.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the compiled code can reach: a clock that stands still, a random source that is none, an empty environment,
 * a few files in memory, and a place for messages.
 */
final class HostFunctions implements Host {
    private static final int MOST_TEXT = 65536;

    private final List<Import> functions;
    private final int mostPages;
    private final MemoryFiles files = new MemoryFiles();
    private final StringBuilder errors = new StringBuilder();
    private final StringBuilder printed = new StringBuilder();
    private final Memory memory;
    private boolean memoryRefused;

    /**
     * A host for a memory.
     *
     * @param functions the functions in the order in which the code imports them
     * @param memory what the code's addresses mean
     * @param mostPages how far the memory may grow
     */
    HostFunctions(List<Import> functions, Memory memory, int mostPages) {
        this.functions = List.copyOf(functions);
        this.memory = memory;
        this.mostPages = mostPages;
    }

    MemoryFiles files() {
        return files;
    }

    /** Whether the code was refused memory since the last start. */
    boolean memoryRefused() {
        return memoryRefused;
    }

    void start() {
        errors.setLength(0);
        printed.setLength(0);
        memoryRefused = false;
        files.closeAll();
    }

    /** What was said since the last start, one line each. */
    List<String> messages() {
        List<String> lines = new ArrayList<>();
        String all = errors + "\n" + printed;
        all.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }

    @Override
    public long call(int function, long[] arguments) {
        return switch (functions.get(function)) {
            case ABORT_JS -> throw new Trap("Graphviz aborted");
            case ASSERT_FAIL -> throw new Trap("an assertion of Graphviz failed: " + text(arguments[0]));
            case CXA_THROW -> throw new Trap("Graphviz threw an exception");
            case EXIT -> throw new Trap("Graphviz gave up with exit code " + (int) arguments[0]);
            case EMSCRIPTEN_RESIZE_HEAP -> resize(arguments[0] & 0xffffffffL);
            case VIZ_ERRORF -> append(errors, text(arguments[0]));
            case FD_WRITE -> print((int) arguments[1], (int) arguments[2], (int) arguments[3]);
            case LOCALTIME_JS -> epoch((int) arguments[1]);
            case TZSET_JS -> utc(arguments);
            case CLOCK_TIME_GET -> clock((int) arguments[2]);
            case RANDOM_GET -> noise((int) arguments[0], (int) arguments[1]);
            case ENVIRON_SIZES_GET -> noEnvironment((int) arguments[0], (int) arguments[1]);
            case ENVIRON_GET, EMSCRIPTEN_DATE_NOW -> 0;
            case MMAP_JS, MUNMAP_JS -> -MemoryFiles.NOT_SUPPORTED;
            case SYSCALL_FACCESSAT -> files.access(text(arguments[1]), (int) arguments[2]);
            case SYSCALL_OPENAT -> files.open(text(arguments[1]), (int) arguments[2]);
            case SYSCALL_FCNTL64 -> files.isOpen((int) arguments[0]) ? 0 : -MemoryFiles.BAD_DESCRIPTOR;
            case SYSCALL_IOCTL -> -MemoryFiles.NOT_A_TERMINAL;
            case SYSCALL_FSTAT64 -> files.status((int) arguments[0], memory, (int) arguments[1]);
            case SYSCALL_NEWFSTATAT -> files.status(text(arguments[1]), memory, (int) arguments[2]);
            case FD_CLOSE -> files.close((int) arguments[0]);
            case FD_READ -> files.read(memory, arguments);
            case FD_SEEK -> files.seek(memory, arguments);
        };
    }

    private String text(long address) {
        return Texts.read(memory, (int) address);
    }

    private long resize(long bytes) {
        int have = memory.pages();
        int need = (int) ((bytes + Memory.PAGE - 1) / Memory.PAGE);
        int aim = Math.min(mostPages, Math.max(need, have + have / 2));
        if (need <= mostPages && (memory.grow(aim - have) || memory.grow(need - have))) {
            return 1;
        }
        memoryRefused = true;
        return 0;
    }

    private static long append(StringBuilder place, String text) {
        if (place.length() < MOST_TEXT) {
            place.append(text);
        }
        return 0;
    }

    private long print(int vectors, int count, int result) {
        int written = 0;
        for (int i = 0; i < count; i++) {
            int length = memory.readInt(vectors + 8 * i + 4);
            byte[] bytes = memory.readBytes(memory.readInt(vectors + 8 * i), length);
            append(printed, new String(bytes, StandardCharsets.UTF_8));
            written += length;
        }
        memory.writeInt(result, written);
        return 0;
    }

    private long epoch(int broken) {
        memory.fill(broken, 40, (byte) 0);
        memory.writeInt(broken + 12, 1);
        memory.writeInt(broken + 20, 70);
        return 0;
    }

    private long utc(long[] arguments) {
        byte[] name = {'U', 'T', 'C', 0};
        memory.writeInt((int) arguments[0], 0);
        memory.writeInt((int) arguments[1], 0);
        memory.writeBytes((int) arguments[2], name, 0, name.length);
        memory.writeBytes((int) arguments[3], name, 0, name.length);
        return 0;
    }

    private long clock(int result) {
        memory.writeLong(result, 0);
        return 0;
    }

    private long noise(int address, int length) {
        memory.fill(address, length, (byte) 42);
        return 0;
    }

    private long noEnvironment(int count, int size) {
        memory.writeInt(count, 0);
        memory.writeInt(size, 0);
        return 0;
    }
}
