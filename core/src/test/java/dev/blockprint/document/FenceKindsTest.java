package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Dialect;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FenceKindsTest {
    private static final String SCRIPT = "import os\nfrom diagrams.aws.compute import EC2\n";

    @Test
    void scriptsAreTakenWhereTheirAuthorCallsThemDiagrams() {
        assertThat(dialect(FenceKinds.DEFAULT, "python {.diagram #fig}", "x = 1"))
                .contains(Dialect.PYTHON);
        assertThat(dialect(FenceKinds.DEFAULT, "{.python .diagram}", SCRIPT)).contains(Dialect.PYTHON);
        assertThat(dialect(FenceKinds.DEFAULT, "py {.diagram}", SCRIPT)).contains(Dialect.PYTHON);
        assertThat(dialect(FenceKinds.DEFAULT, "python", SCRIPT)).isEmpty();
        assertThat(dialect(FenceKinds.DEFAULT, "python {.wide}", SCRIPT)).isEmpty();
    }

    @Test
    void cellsOfQuartoAreTakenWhereTheyImportTheLibrary() {
        assertThat(dialect(FenceKinds.DEFAULT, "{python}", SCRIPT)).contains(Dialect.PYTHON);
        assertThat(dialect(FenceKinds.DEFAULT, "{python}", "import diagrams as d\n"))
                .contains(Dialect.PYTHON);
        assertThat(dialect(FenceKinds.DEFAULT, "{python}", "import diagrams_net\n"))
                .isEmpty();
        assertThat(dialect(FenceKinds.DEFAULT, "{python}", "import pandas\n")).isEmpty();
        assertThat(dialect(FenceKinds.DEFAULT, "{{python}}", SCRIPT)).isEmpty();
    }

    @Test
    void theConfigurationSwitchesThem() {
        FenceKinds dots = new FenceKinds(Set.of("dot"));

        assertThat(dialect(dots, "dot", "digraph {}")).contains(Dialect.DOT);
        assertThat(dialect(dots, "diagram", "a -> b")).contains(Dialect.DIAGRAM);
        assertThat(dialect(dots, "graphviz", "digraph {}")).isEmpty();
        assertThat(dialect(dots, "python {.diagram}", SCRIPT)).isEmpty();
        assertThat(dialect(dots, "{python}", SCRIPT)).isEmpty();
        assertThat(dialect(new FenceKinds(Set.of("python")), "{python}", SCRIPT))
                .isEmpty();
        assertThat(dialect(new FenceKinds(Set.of("quarto")), "python {.diagram}", SCRIPT))
                .isEmpty();
    }

    private static Optional<Dialect> dialect(FenceKinds kinds, String info, String content) {
        return kinds.dialect(InfoString.parse(info).tree(), content);
    }
}
