package dev.blockprint.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page with each fault that a generator could make is found out. */
class BuiltPageTest {
    private static final List<ExpectedFigure> FIGURES = List.of(new ExpectedFigure("fig-a", "a \"b\" <c>", "The <a>"));

    private static final String SOUND = """
            <!DOCTYPE html><html><body>
            <p><a href="#fig-a">See</a></p>
            <figure id="fig-a"><img src="images/fig-a.svg" alt="a “b” &lt;c&gt;" width="80%">
            <figcaption>Figure 1: The &lt;a&gt;</figcaption></figure>
            <ol><li>The first <img src="/guide/images/fig-a.svg" alt=""></li><li>The second step</li></ol>
            <ol><li>Look it up</li></ol>
            <pre>print("no diagram")</pre>
            <details><pre>orders -&gt; queue -&gt; billing</pre></details>
            </body></html>
            """;

    @TempDir
    Path site;

    @BeforeEach
    void picture() throws IOException {
        Files.createDirectories(site.resolve("guide/images"));
        Files.writeString(site.resolve("guide/images/fig-a.svg"), "<svg/>");
    }

    @Test
    void aSoundPageHasNoProblems() throws IOException {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void aPageThatIsMissingIsTheOnlyProblem() throws IOException {
        assertThat(BuiltPage.problems(site, site.resolve("x.html"), FIGURES))
                .containsExactly("there is no page x.html");
    }

    @Test
    void everyPictureAndEveryLinkWithinThePageHasToLeadSomewhere() throws IOException {
        assertThat(problems(SOUND.replace("\"images/", "\"pictures/")))
                .containsExactly("the picture pictures/fig-a.svg is not in the site");
        assertThat(problems(SOUND.replace("\"images/", "\"https://elsewhere.example/")))
                .containsExactly("the picture https://elsewhere.example/fig-a.svg is not in the site");
        assertThat(problems(SOUND.replace("#fig-a", "#fig-b"))).containsExactly("the link #fig-b leads nowhere");
    }

    @Test
    void noMarkupIsShownAsText() throws IOException {
        for (String markup : List.of("```diagram", "{#fig-a}", "&lt;figure&gt;", "{{&lt; figure &gt;}}", ":::")) {
            assertThat(problems(SOUND.replace("See", markup)))
                    .singleElement()
                    .asString()
                    .startsWith("markup is shown as text: ");
        }
        assertThat(problems(SOUND.replace("alt=\"\"", "alt=\"\\{n\\}\"")))
                .containsExactly("markup is in an alternative text: \\{n\\}");
    }

    @Test
    void theTextAroundThePicturesHasToStay() throws IOException {
        assertThat(problems(SOUND.replace("</li><li>The sec", "</li></ol><ol><li>The sec")))
                .containsExactly("the list is torn apart by the picture in it");
        assertThat(problems(SOUND.replace("no diagram", ""))).containsExactly("code that is no diagram is gone");
        assertThat(problems(SOUND.replace("Look it up", ""))).containsExactly("the steps are not listed");
        assertThat(problems(SOUND.replace("orders -&gt; queue -&gt; billing", "a -&gt; b")))
                .containsExactly("the source of a diagram is shown: a -> b");
    }

    @Test
    void aFigureHasAltTextCaptionIdAndWidth() throws IOException {
        assertThat(problems(SOUND.replace("a “b”", "b")))
                .containsExactly("no picture has the alternative text of #fig-a, but there are [b <c>, ]");
        assertThat(problems(SOUND.replace("Figure 1: The", "A"))).containsExactly("#fig-a has the caption \"A <a>\"");
        assertThat(problems(SOUND.replace("<figure id=\"fig-a\">", "<figure><i id=\"fig-a\"></i>")))
                .containsExactly("the picture does not have the id fig-a");
        assertThat(problems(SOUND.replace("80%", "80"))).containsExactly("no picture is 80% wide");
    }

    private List<String> problems(String html) throws IOException {
        Path page = Files.writeString(site.resolve("guide/page.html"), html);
        return BuiltPage.problems(site, page, FIGURES);
    }
}
