package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.RenderSettings;
import dev.blockprint.Rendition;
import dev.blockprint.convert.ScriptConverter;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The posts that show a script and its conversion. */
class ScriptPostsTest {
    private static final Pattern SCRIPT = Pattern.compile("(?ms)^(from diagrams.*?)^(?:```|----)$");
    private static final Pattern LISTING =
            Pattern.compile("(?ms)^(?:```text|\\[source,text\\]\n----)\n(.*?)^(?:```|----)$");

    @ParameterizedTest
    @ValueSource(strings = {"microservices.md", "chatbot.adoc", "backend.md"})
    void theScriptAndItsConversionDrawTheSamePicture(String post) throws IOException {
        String text = Files.readString(Path.of("posts", post));
        String script = found(SCRIPT, text);
        String listing = found(LISTING, text);

        assertThat(ScriptConverter.convert(SourceText.of(post, script), ReadOptions.DEFAULT)
                        .tree())
                .containsExactly(listing);
        assertThat(picture(listing, Dialect.DIAGRAM)).isEqualTo(picture(script, Dialect.PYTHON));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** The picture but for the names of its elements, which a script does not have. */
    private static String picture(String source, Dialect dialect) {
        try (Blockprint blockprint = Blockprint.builder().build()) {
            Rendition rendition = blockprint.render(SourceText.of("post", source), dialect, RenderSettings.DEFAULT);
            assertThat(rendition.diagnostics()).isEmpty();
            String svg = new String(rendition.pictures().get(0).bytes(), StandardCharsets.UTF_8);
            return svg.replaceAll(" (?:class|id)=\"[^\"]*\"", "");
        }
    }
}
