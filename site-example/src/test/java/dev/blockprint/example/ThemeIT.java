package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** Light, dark and paper. */
class ThemeIT extends InBrowser {
    @Test
    void theSwitchGoesFromTheSystemToLightToDarkAndIsRemembered() {
        desktop("posts/backend.html");
        WebElement button = browser.findElement(By.cssSelector("button.switch"));
        assertThat(theme()).isNull();
        button.click();
        assertThat(theme()).isEqualTo("light");
        screenshot("light");
        button.click();
        assertThat(theme()).isEqualTo("dark");
        assertThat(background()).isNotEqualTo("rgb(255, 255, 255)");
        screenshot("dark");

        browser.navigate().refresh();

        assertThat(theme()).isEqualTo("dark");
        browser.findElement(By.cssSelector("button.switch")).click();
        assertThat(theme()).isNull();
    }

    /** The first frame that is painted has the colours of the last. */
    @Test
    void aPageThatIsDarkWasNeverLight() {
        desktop("index.html");
        browser.executeScript("localStorage.setItem('theme', 'dark')");
        Map<String, Object> watcher =
                browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                window.seen = [];
                (function look() {
                  if (document.body) seen.push(getComputedStyle(document.body).backgroundColor);
                  requestAnimationFrame(look);
                })();
                """));

        desktop("posts/chatbot.html");
        browser.executeAsyncScript("setTimeout(arguments[0], 200)");

        browser.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", watcher);
        assertThat((List<?>) browser.executeScript("return [...new Set(seen)]")).isEqualTo(List.of("rgb(15, 21, 32)"));
    }

    @Test
    void picturesFollowTheSwitchInThePageAndAsImages() throws IOException {
        for (String[] place : new String[][] {
            {"posts/backend.html", "#fig-backend .art > svg"}, {"index.html", ".cards .thumb img"},
        }) {
            desktop(place[0]);
            for (String theme : List.of("dark", "light")) {
                system(theme.equals("dark") ? "light" : "dark");
                browser.executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
                WebElement picture = browser.findElement(By.cssSelector(place[1]));
                center(picture);
                assertThat(isDark(picture)).as(place[0] + ", " + theme).isEqualTo(theme.equals("dark"));
            }
            browser.executeScript("delete document.documentElement.dataset.theme");
            for (String theme : List.of("dark", "light")) {
                system(theme);
                assertThat(isDark(browser.findElement(By.cssSelector(place[1]))))
                        .as(place[0] + ", system " + theme)
                        .isEqualTo(theme.equals("dark"));
            }
        }
    }

    @Test
    void thePictureInLargeFollowsTheSwitch() throws IOException {
        desktop("posts/backend.html");
        system("light");
        browser.executeScript("document.documentElement.dataset.theme = 'dark'");
        click(browser.findElement(By.cssSelector("#fig-backend .enlarge")));
        WebElement image = waiting().until(there -> browser.findElement(By.cssSelector("dialog[open] img")));
        waiting()
                .until(drawn -> Boolean.TRUE.equals(
                        browser.executeScript("return arguments[0].complete && arguments[0].naturalWidth > 0", image)));
        assertThat(isDark(image)).isTrue();
    }

    @Test
    void onPaperThereIsTheTextAndEveryStepInLightColours() throws IOException {
        desktop("posts/anycast.html");
        browser.executeScript("document.documentElement.dataset.theme = 'dark'");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        browser.executeScript("window.dispatchEvent(new Event('beforeprint'))");

        assertThat(background()).isEqualTo("rgb(255, 255, 255)");
        for (String hidden :
                List.of("header.bar", "footer.foot", ".turn", ".enlarge", ".steps-bar", ".full", ".skip")) {
            for (WebElement element : browser.findElements(By.cssSelector(hidden))) {
                assertThat(element.isDisplayed()).as(hidden).isFalse();
            }
        }
        List<WebElement> steps = browser.findElements(By.cssSelector("figure[data-steps] .art > svg"));
        assertThat(steps)
                .hasSize(4)
                .allSatisfy(step -> assertThat(step.isDisplayed()).isTrue());
        assertThat(isDark(browser.findElement(By.cssSelector("#fig-anycast .art > svg"))))
                .isFalse();
        screenshot("print");

        browser.executeScript("window.dispatchEvent(new Event('afterprint'))");
        assertThat(theme()).isEqualTo("dark");
    }

    @AfterEach
    void asTheSystem() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        browser.executeScript("localStorage.clear()");
    }

    private void system(String theme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** Of what colour the ground is, at a place where nothing else is drawn. */
    private static boolean isDark(WebElement picture) throws IOException {
        BufferedImage shot = ImageIO.read(new ByteArrayInputStream(picture.getScreenshotAs(OutputType.BYTES)));
        return new Color(shot.getRGB(shot.getWidth() / 2, 6)).getGreen() < 128;
    }
}
