package dev.blockprint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.lsp.Context.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a = |TYPE|",
                "a, b[2] = aws/ec|TYPE|aws/ec",
                "vpc = vpc { a = x|TYPE|x",
                "  aws/la|STATEMENT|aws/la",
                "a -> b; dir|STATEMENT|dir",
                "} x|STATEMENT|x",
                "a -> |NAME|",
                "a -> vpc.w|NAME|vpc.w",
                "a -> b, c|NAME|c",
                "a - b|NAME|b",
                "a => |NAME|",
                "[a, b] -> [c, d|NAME|d",
                "[a, |NAME|",
                "grid 3: a, b|NAME|b",
                "step 3 a -> |NAME|",
                "remove a, |NAME|",
                "a -> b: label|NOTHING|",
                "a -> b: label -> x|NOTHING|",
                "a = box \"te|NOTHING|",
                "a = box \"t\\\"x\" [|ATTRIBUTE|",
                "a = box [bold co|ATTRIBUTE|co",
                "a = box [bold,co|ATTRIBUTE|co",
                "a = box [color=cri|VALUE|cri",
                "a = box [color = cri|VALUE|cri",
                "a = box [link=\"x\" |ATTRIBUTE|",
                "a = box [link=\"x|NOTHING|",
                "a = box [color=#fff |ATTRIBUTE|",
                "a -> b [|ATTRIBUTE|",
                "a -> b [dashed] |NOTHING|",
                "# a -> |NOTHING|",
                "a -> b // x|NOTHING|",
                "use aws, k|PROVIDER|k",
                "direction |SETTING|",
                "theme da|SETTING|da",
                "a@l|SIDE|l",
                "a@left -> b@|SIDE|",
                "title \"x\" |NOTHING|"
            })
    void whatStandsBeforeTheCaretTellsWhatMayFollow(String line, Kind kind, String typed) {
        Context context = Context.of(line);

        assertThat(context.kind()).isEqualTo(kind);
        assertThat(context.typed()).isEqualTo(typed == null ? "" : typed);
    }
}
