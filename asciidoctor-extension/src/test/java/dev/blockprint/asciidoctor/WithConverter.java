package dev.blockprint.asciidoctor;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that draw boxes, and write into a folder of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithConverter {
    @TempDir
    Path folder;

    final Converter converter = Converter.ofBoxes();

    @BeforeEach
    void forget() {
        converter.forget();
    }
}
