package dev.blockprint.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Severity;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    private static final String KEY = new CacheKey().add("source", "a -> b").hex();

    @TempDir
    Path folder;

    private static Artifact artifact(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 7);
        return new Artifact(
                bytes,
                300,
                200,
                "Größe ✓",
                "A sends to B.",
                List.of(
                        new Artifact.Message(
                                Severity.WARNING,
                                "too wide",
                                "use fewer",
                                new Span(2, 5),
                                new Artifact.Other("this is as wide", new Span(7, 9))),
                        new Artifact.Message(Severity.NOTE, "so be it", null, new Span(0, 0), null)));
    }

    private Cache cache() {
        return new Cache(folder.resolve("cache"), Cache.DEFAULT_LIMIT);
    }

    @Test
    void whatWasPutIsFoundByAnotherRun() {
        cache().put(KEY, artifact(1000));
        Artifact found = cache().get(KEY).orElseThrow();
        assertThat(found.bytes()).hasSize(1000).containsOnly(7);
        assertThat(found.width()).isEqualTo(300);
        assertThat(found.height()).isEqualTo(200);
        assertThat(found.title()).isEqualTo("Größe ✓");
        assertThat(found.description()).isEqualTo("A sends to B.");
        assertThat(found.messages()).isEqualTo(artifact(0).messages());
    }

    @Test
    void warningsAreSaidAgainAboutTheSourceAtHand() {
        SourceText source = SourceText.of("post.md", "a -> b");
        Diagnostic warning = Diagnostic.warning(source, new Span(2, 4), "too wide", "use fewer");
        assertThat(Artifact.Message.of(warning).about(source)).isEqualTo(warning);
    }

    @Test
    void nothingIsFoundWhereNothingWasPut() {
        assertThat(cache().get(KEY)).isEmpty();
    }

    @Test
    void aBrokenFileIsMadeAgain() throws IOException {
        cache().put(KEY, artifact(1000));
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 7, 16, 40, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(cache().get(KEY)).isEmpty();
        }
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(file, changed);
        assertThat(cache().get(KEY)).isEmpty();
        cache().put(KEY, artifact(1000));
        assertThat(cache().get(KEY)).isPresent();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("cache"), "not a folder");
        cache().put(KEY, artifact(10));
        assertThat(cache().get(KEY)).isEmpty();
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void theOldestGoFirstWhereTheLimitIsPassed() throws IOException {
        String old = new CacheKey().add("n", "old").hex();
        cache().put(old, artifact(6000));
        Files.setLastModifiedTime(onlyFile(), FileTime.fromMillis(1_000_000_000_000L));
        Path unfinished = Files.writeString(onlyFile().resolveSibling(".x.1-1.tmp"), "half");
        Files.setLastModifiedTime(unfinished, FileTime.fromMillis(1_000_000_000_000L));
        Cache small = new Cache(folder.resolve("cache"), 10_000);
        small.put(KEY, artifact(6000));
        assertThat(small.get(KEY)).isPresent();
        assertThat(small.get(old)).isEmpty();
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void severalMayWriteAndReadTheSameAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> all = IntStream.range(0, 200)
                    .mapToObj(i -> pool.submit(() -> {
                        cache().put(KEY, artifact(20_000 + i % 3));
                        return cache().get(KEY).isPresent();
                    }))
                    .toList();
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aKeyChangesWithEveryPartAndItsPlace() {
        assertThat(Stream.of(
                                new CacheKey(),
                                new CacheKey().add("a", "bc"),
                                new CacheKey().add("ab", "c"),
                                new CacheKey().add("a", null),
                                new CacheKey().add("a", ""),
                                new CacheKey().add("a", "b").add("c", "d"),
                                new CacheKey().add("c", "d").add("a", "b"))
                        .map(CacheKey::hex))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.length() == 64);
        assertThat(new CacheKey().add("a", "bc").hex())
                .isEqualTo(new CacheKey().add("a", "bc").hex());
    }

    @Test
    void theBuildHasANumber() {
        assertThat(ProductVersion.BUILD).matches("[0-9a-f]{16}");
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve("cache"))) {
            return walk.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
