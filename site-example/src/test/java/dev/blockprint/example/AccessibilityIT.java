package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.build.NpmPackages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Who can read the example site: with a screen reader, without a mouse, without scripts, over a slow line. */
class AccessibilityIT extends InBrowser {
    private static final int MOST_BYTES = 100 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noKindOfPageHasAViolation(String theme) throws IOException {
        String axe = axe();
        for (String page : kinds()) {
            desktop(page);
            browser.executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
            browser.executeScript("document.querySelectorAll('details').forEach(one => { one.open = true })");
            assertThat(violations(axe)).as(page + ", " + theme).isEmpty();
        }
    }

    @Test
    void aPictureInLargeHasNoViolation() throws IOException {
        desktop("posts/backend.html");
        browser.findElement(By.cssSelector("#fig-backend .enlarge")).sendKeys(Keys.ENTER);
        waiting().until(there -> browser.findElement(By.cssSelector("dialog[open] img")));

        assertThat(violations(axe())).isEmpty();
    }

    private static String axe() throws IOException {
        NpmPackages.install(Path.of("").toAbsolutePath());
        return Files.readString(Path.of("node_modules/axe-core/axe.min.js"));
    }

    private List<?> violations(String axe) {
        browser.executeScript(axe);
        return (List<?>) browser.executeAsyncScript("""
                const done = arguments[0];
                axe.run().then(found => done(found.violations.map(one =>
                    one.id + ": " + one.nodes.map(node => node.target.join(" ")).slice(0, 5).join(", "))));
                """);
    }

    /** The whole of a post, by Tab alone. */
    @Test
    void theKeyboardGoesThroughAPostInTheOrderOfReading() {
        desktop("posts/backend.html");
        browser.executeScript("document.documentElement.style.scrollBehavior = 'auto'");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            Object at = browser.executeScript("""
                    const e = document.activeElement;
                    if (e === document.body) return null;
                    const label = (e.getAttribute("aria-label") || e.textContent).trim().replace(/\\s+/g, " ");
                    const of = ["header.bar", "header.head", ".toc", "figure", ".turn", ".series", "footer.foot"]
                        .find(part => e.closest(part));
                    const figure = e.closest("figure");
                    const shown = e.getBoundingClientRect();
                    const inView = shown.bottom > 0 && shown.top < innerHeight;
                    return (of || "article") + (figure ? " " + figure.id : "") + " | " + label.slice(0, 40)
                        + (inView ? "" : " OUT OF VIEW");
                    """);
            if (at == null) {
                break;
            }
            order.add(at.toString());
        }

        assertThat(order).doesNotHaveDuplicates().noneMatch(at -> at.endsWith("OUT OF VIEW"));
        assertThat(order)
                .startsWith(
                        "article | Skip to the text",
                        "header.bar | Notes on systems",
                        "header.bar | Posts",
                        "header.bar | Series",
                        "header.bar | Search",
                        "header.bar | Colours: as the system",
                        "header.head | Building an analytics product",
                        "header.head | The Blockprint authors",
                        "header.head | aws",
                        "header.head | architecture")
                .containsSubsequence(
                        ".toc | Where things live",
                        "figure fig-backend | Users",
                        "figure fig-backend | Enlarge",
                        "figure fig-backend | Full size",
                        "figure fig-backend | PNG",
                        "figure fig-backend | Source",
                        ".series | Building an analytics product",
                        ".turn | Next A frontend is a bucket with a guard",
                        "footer.foot | Archive",
                        "footer.foot | RSS");
        // Every figure is one stop, whatever the number of its nodes.
        assertThat(order.stream().filter(at -> at.startsWith("figure fig-backend ")))
                .hasSize(5);
    }

    @Test
    void theFirstLinkSkipsToTheText() {
        desktop("posts/backend.html");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().isDisplayed()).isTrue();
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.switchTo().activeElement().sendKeys(Keys.TAB);

        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Building an analytics product");
    }

    @Test
    void aPageWeighsLittleBesidesItsPictures() throws IOException {
        int shared = size("site.css") + size("site.js") + size("figures.js") + size("lightbox.js");
        for (String page : pages()) {
            Document document = Jsoup.parse(site.resolve(page));
            document.select("svg").remove();
            int bytes = shared
                    + document.outerHtml().length()
                    + (page.equals("search.html") ? size("find.js") + size("search.js") : 0);
            assertThat(bytes).as(page).isLessThan(MOST_BYTES);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(site.resolve("search.js")));
        }
        assertThat(packed.size()).as("the index of the search, as it is sent").isLessThan(MOST_BYTES);
    }

    @Test
    void withoutScriptsEverythingCanBeRead() throws IOException {
        for (String page : kinds()) {
            Document document = Jsoup.parse(site.resolve(page.replaceAll("\\?.*", "")));
            assertThat(document.select("main").text()).as(page).isNotBlank();
            assertThat(document.select(".art"))
                    .as(page)
                    .allSatisfy(art -> assertThat(art.select("img, svg")).isNotEmpty());
            assertThat(document.select("button:not(.switch)")).as(page).isEmpty();
        }
    }

    @Test
    void nothingJumpsWhileAPageLoads() {
        for (String page : List.of("index.html", "posts/backend.html", "posts/chatbot.html", "posts/anycast.html")) {
            desktop(page);
            Object shift = browser.executeAsyncScript("""
                    const done = arguments[0];
                    let sum = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(one => { sum += one.value }))
                        .observe({ type: "layout-shift", buffered: true });
                    setTimeout(() => done(sum), 400);
                    """);
            assertThat(((Number) shift).doubleValue()).as(page).isLessThan(0.01);
        }
        assertThat(browser.findElements(By.cssSelector("main"))).hasSize(1);
    }

    @Test
    void aLineOfTextIsAsLongAsTheEyeLikesIt() {
        desktop("posts/backend.html");
        Object letters = browser.executeScript("""
                const text = document.querySelector('.post > p');
                const line = text.cloneNode(true);
                line.style.cssText = 'position:absolute;white-space:nowrap';
                text.parentNode.append(line);
                const each = line.offsetWidth / line.textContent.length;
                line.remove();
                return text.clientWidth / each;
                """);
        assertThat(((Number) letters).doubleValue()).isBetween(65.0, 75.0);
    }

    private int size(String file) throws IOException {
        return (int) Files.size(site.resolve(file));
    }
}
