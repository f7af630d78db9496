package dev.blockprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digraph { a }|DOT",
                "digraph G { a }|DOT",
                "strict graph \"my graph\" {|DOT",
                "/* c */ graph{a--b}|DOT",
                "// c\\n# d\\ndigraph x\\n{|DOT",
                "STRICT DIGRAPH {|DOT",
                "graph -> digraph|DIAGRAM",
                "graph = box|DIAGRAM",
                "digraph|DIAGRAM",
                "browser -> server|DIAGRAM",
                "web = aws/ec2 { }|DIAGRAM",
                "from diagrams import Diagram|PYTHON",
                "# c\\nfrom diagrams.aws.compute import EC2|PYTHON",
                "import diagrams|PYTHON",
                "import os\\nfrom diagrams import Diagram|PYTHON",
                "with Diagram(\"x\"):|PYTHON",
                "\"\"\"A script.\"\"\"\\nfrom diagrams import Diagram|PYTHON",
                "from -> diagrams|DIAGRAM",
                "import -> export|DIAGRAM",
                "with = box|DIAGRAM",
                "''|DIAGRAM"
            })
    void theFirstStatementTells(String text, Dialect dialect) {
        assertThat(Dialects.detect(SourceText.of("a", text.replace("\\n", "\n"))))
                .isEqualTo(dialect);
    }

    @Test
    void aLongSourceIsLookedAtQuickly() {
        assertThat(Dialects.detect(SourceText.of("a", "/*".repeat(500_000)))).isEqualTo(Dialect.DIAGRAM);
        assertThat(Dialects.detect(SourceText.of("a", "\n# x".repeat(100_000)))).isEqualTo(Dialect.DIAGRAM);
    }
}
