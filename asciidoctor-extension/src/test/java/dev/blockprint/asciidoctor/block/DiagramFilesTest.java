package dev.blockprint.asciidoctor.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources");

    @Test
    void aFolderAsItIsGivenOnTheCommandLineIsInsideItsAbsoluteSelf() throws DiagramFiles.Unreadable {
        DiagramFiles files = new DiagramFiles(List.of(FOLDER), FOLDER.toAbsolutePath());

        assertThat(files.locate("rewrite/../rewrite/guide.golden.adoc"))
                .isEqualTo(FOLDER.resolve("rewrite/guide.golden.adoc"));
    }

    @Test
    void noFileOutsideIsFound() {
        for (Path jail : List.of(FOLDER, FOLDER.toAbsolutePath())) {
            DiagramFiles files = new DiagramFiles(List.of(FOLDER), jail);

            assertThatThrownBy(() -> files.locate("../../../pom.xml"))
                    .hasMessageContaining("outside the base directory");
        }
    }
}
