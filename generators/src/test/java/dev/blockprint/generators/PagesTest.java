package dev.blockprint.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the documentation say what is tried. */
class PagesTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path PAGES = DOCS.resolve("generators");

    /** A file of the project, named in a line of its own before what stands in it. */
    private static final Pattern FILE =
            Pattern.compile("^`([^`\\s]+)`[^\\n]*:\\n\\n```\\w+\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void theFilesOfAPageAreThoseOfTheTrial() throws IOException {
        int files = 0;
        for (Generator generator : Generator.values()) {
            Path project = Path.of(generator.code());
            Matcher file = FILE.matcher(Files.readString(PAGES.resolve(generator.code() + ".md")));
            while (file.find()) {
                assertThat(project.resolve(file.group(1))).content().contains(file.group(2));
                files++;
            }
        }
        assertThat(files).isGreaterThanOrEqualTo(8);
    }

    @Test
    void theTableHasALineForEveryPageThatBeginsAsThePageDoes() throws IOException {
        String table = Files.readString(DOCS.resolve("generators.md"));
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.toList()) {
                List<String> lines = DocumentedLines.of(page);
                assertThat(lines.get(0)).as(page.toString()).startsWith("blockprint build ");
                assertThat(table).contains("(generators/" + page.getFileName() + ") | `" + lines.get(0) + "` and `");
                String second = lines.get(1).replaceFirst("^(pandoc --standalone) .*", "$1");
                assertThat(table).contains("` and `" + second);
            }
        }
    }

    @Test
    void theShortcodeOfTheDocumentationIsTheOneThatIsTried() throws IOException {
        assertThat(DOCS.resolve("markdown.md"))
                .content()
                .contains("```html\n" + Files.readString(Path.of("hugo/layouts/shortcodes/figure.html")) + "```");
    }
}
