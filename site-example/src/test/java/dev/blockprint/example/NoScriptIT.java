package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The example site in a browser that runs no scripts of pages. */
final class NoScriptIT extends InBrowser {
    @BeforeAll
    void switchOff() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pagesAreWholeAndOfferNothingThatDoesNotWork(String page) {
        desktop(page);
        loadAll();

        assertThat(seen("button")).as("buttons, which all need scripts").isEmpty();
        assertThat(browser.findElements(By.cssSelector("figure")))
                .allSatisfy(figure -> assertThat(figure.isDisplayed()).isTrue());
        assertThat(browser.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void aPostShowsItsPicturesInTheThemeOfTheSystemAndItsSourceUnfolds() {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        desktop("posts/backend.html");

        assertThat(background()).isEqualTo("rgb(15, 21, 32)");
        WebElement source = browser.findElement(By.cssSelector("details.source"));
        assertThat(source.findElement(By.tagName("pre")).isDisplayed()).isFalse();
        click(source.findElement(By.tagName("summary")));
        assertThat(source.findElement(By.tagName("pre")).isDisplayed()).isTrue();
        screenshot("no-scripts");
    }

    private List<String> seen(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(element -> String.valueOf(element.getDomAttribute("class")))
                .toList();
    }
}
