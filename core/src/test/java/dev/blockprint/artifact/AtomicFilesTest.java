package dev.blockprint.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileAndTheFoldersAroundItAreMade() throws IOException {
        Path file = folder.resolve("a/b/c.svg");
        assertThat(AtomicFiles.write(file, new byte[] {1, 2})).isTrue();
        assertThat(file).hasBinaryContent(new byte[] {1, 2});
        assertThat(names(folder.resolve("a/b"))).containsExactly("c.svg");
    }

    @Test
    void aFileThatHasTheContentAlreadyKeepsItsTime() throws IOException {
        Path file = folder.resolve("c.svg");
        AtomicFiles.write(file, new byte[] {1, 2});
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, before);
        assertThat(AtomicFiles.write(file, new byte[] {1, 2})).isFalse();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        assertThat(AtomicFiles.write(file, new byte[] {1, 3})).isTrue();
        assertThat(file).hasBinaryContent(new byte[] {1, 3});
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Path taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("inside"));
        assertThatIOException().isThrownBy(() -> AtomicFiles.write(taken, new byte[] {1}));
        assertThat(names(folder)).containsExactly("taken");
    }

    @Test
    void aFileCanBeReadByWhoeverMayReadNewFilesHere() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        Path file = folder.resolve("c.svg");
        AtomicFiles.write(file, new byte[] {1});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void devicesAreWrittenIntoAndNotReplacedAndFailuresNameTheFile() throws IOException {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device));
        Path link = Files.createSymbolicLink(folder.resolve("full"), device);
        assertThatIOException()
                .isThrownBy(() -> AtomicFiles.write(link, new byte[] {1}))
                .withMessageContaining(link.toString())
                .withMessageContaining("cannot be written");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }
}
