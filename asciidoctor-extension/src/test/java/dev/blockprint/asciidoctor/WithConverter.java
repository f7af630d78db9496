package dev.blockprint.asciidoctor;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one Asciidoctor, since starting it takes a second, and write into a folder of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithConverter {
    @TempDir
    Path folder;

    Converter converter;

    @BeforeAll
    void start() {
        converter = new Converter();
    }

    @BeforeEach
    void forget() {
        converter.forget();
    }

    @AfterAll
    void stop() {
        converter.close();
    }
}
