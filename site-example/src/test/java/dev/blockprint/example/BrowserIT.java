package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** What a reader does with the example site. */
class BrowserIT extends InBrowser {
    @Test
    void everyPageLoadsWithoutAMessageOrAFailedRequest() throws IOException {
        for (String page : pages()) {
            browser.get(server.address() + page);
            loadAll();
            assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                    .as(page)
                    .isEmpty();
        }
        assertThat(server.missing()).isEmpty();
    }

    @Test
    void everyPictureIsDrawn() throws IOException {
        for (String page : pages()) {
            browser.get(server.address() + page);
            loadAll();
            for (WebElement image : browser.findElements(By.tagName("img"))) {
                waiting()
                        .until(ignored -> Boolean.TRUE.equals(browser.executeScript(
                                "return arguments[0].complete && arguments[0].naturalWidth > 0", image)));
            }
        }
    }

    @Test
    void nothingScrollsSidewaysOnATelephone() throws IOException {
        wide(360);
        for (String page : pages()) {
            browser.get(server.address() + page);
            assertNothingScrollsSideways(page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void everyKindOfPageFitsAndIsKeptAsAPictureInLightAndDark(int width) {
        wide(width);
        for (String page : kinds()) {
            browser.get(server.address() + page);
            assertNothingScrollsSideways(page);
            loadAll();
            for (String theme : List.of("light", "dark")) {
                browser.executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
                assertThat(background()).isEqualTo(theme.equals("light") ? "rgb(255, 255, 255)" : "rgb(15, 21, 32)");
                whole(page.replaceAll("[^a-z0-9]+", "-") + "-" + width + "-" + theme);
            }
        }
    }

    private void assertNothingScrollsSideways(String page) {
        Object overflow = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as(page).isLessThanOrEqualTo(0);
    }

    private void wide(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** The page from top to bottom. */
    private void whole(String name) {
        Map<String, Object> shot = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        keep(name, Base64.getDecoder().decode(shot.get("data").toString()));
    }

    @AfterEach
    void asWideAsTheWindow() {
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
}
