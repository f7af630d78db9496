package dev.blockprint.graphviz.machine;

import java.util.Locale;

/** The functions that the compiled code may ask for; the build fails when it asks for another. */
enum Import {
    ABORT_JS,
    ASSERT_FAIL,
    CLOCK_TIME_GET,
    CXA_THROW,
    EMSCRIPTEN_DATE_NOW,
    EMSCRIPTEN_RESIZE_HEAP,
    ENVIRON_GET,
    ENVIRON_SIZES_GET,
    EXIT,
    FD_CLOSE,
    FD_READ,
    FD_SEEK,
    FD_WRITE,
    LOCALTIME_JS,
    MMAP_JS,
    MUNMAP_JS,
    RANDOM_GET,
    SYSCALL_FACCESSAT,
    SYSCALL_FCNTL64,
    SYSCALL_FSTAT64,
    SYSCALL_IOCTL,
    SYSCALL_NEWFSTATAT,
    SYSCALL_OPENAT,
    TZSET_JS,
    VIZ_ERRORF;

    static Import named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
