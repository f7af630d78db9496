package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
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
        browser.manage().window().setSize(new org.openqa.selenium.Dimension(360, 800));
        for (String page : pages()) {
            browser.get(server.address() + page);
            Object overflow = browser.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue()).as(page).isLessThanOrEqualTo(0);
        }
        screenshot("telephone");
    }
}
