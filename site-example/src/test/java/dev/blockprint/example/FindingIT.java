package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How a reader finds the way: by the search, along a series, back from nowhere. */
class FindingIT extends InBrowser {
    @Test
    void searchingFindsWordsOfTitlesTextsAndDiagrams() {
        desktop("index.html");
        browser.findElement(By.tagName("body")).sendKeys("/");
        waiting().until(there -> browser.getCurrentUrl().contains("search.html"));
        WebElement field = waiting().until(there -> browser.findElement(By.id("q")));

        field.sendKeys("cognito");
        waiting()
                .until(there -> browser.findElements(By.cssSelector("#hits li")).size() == 1);
        assertThat(browser.findElement(By.cssSelector("#hits li")).getText())
                .contains("A chatbot has two conversations")
                .contains("In a diagram: Cognito user pool");
        assertThat(browser.getCurrentUrl()).endsWith("?q=cognito");
        screenshot("search");

        browser.findElement(By.cssSelector("#hits a")).sendKeys(Keys.ENTER);
        assertThat(browser.getTitle()).contains("A chatbot has two conversations");
        browser.navigate().back();
        waiting()
                .until(there -> browser.findElements(By.cssSelector("#hits li")).size() == 1);

        field = browser.findElement(By.id("q"));
        field.clear();
        field.sendKeys("xylophone");
        assertThat(browser.findElement(By.id("found")).getText()).isEqualTo("Nothing was found.");
    }

    @Test
    void theSearchIsUsedByKeyboardFromEveryPage() {
        desktop("posts/chatbot.html");
        browser.findElement(By.tagName("body")).sendKeys("/");
        waiting().until(there -> browser.getCurrentUrl().contains("search.html"));
        WebElement field = waiting().until(there -> browser.findElement(By.id("q")));
        waiting().until(ready -> field.equals(browser.switchTo().activeElement()));

        field.sendKeys("a");
        List<WebElement> many = waiting().until(there -> {
            List<WebElement> hits = browser.findElements(By.cssSelector("#hits li"));
            return hits.size() == 22 ? hits : null;
        });
        assertThat(many.get(0).isDisplayed()).isTrue();
        assertThat(browser.findElement(By.id("found")).getText()).isEqualTo("22 pages");
        assertThat(browser.findElement(By.id("found")).getDomAttribute("role")).isEqualTo("status");

        field.sendKeys("/xylophone");
        assertThat(found()).isEqualTo("Nothing was found.");
        assertThat(browser.findElements(By.cssSelector("#hits li"))).isEmpty();
        assertThat(browser.getCurrentUrl()).endsWith("?q=a%2Fxylophone");

        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        assertThat(found()).isEmpty();
        field.sendKeys("GPU métrics");
        field.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).contains("search.html");
        field.sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Four pods and one GPU");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        waiting().until(there -> browser.getTitle().startsWith("Four pods and one GPU"));
    }

    @Test
    void aSeriesLeadsThroughAllItsPartsAndBack() {
        desktop("series/six-small-clouds.html");
        browser.findElement(By.cssSelector(".parts li a")).sendKeys(Keys.ENTER);
        for (int part = 1; part <= 6; part++) {
            String crumb = "Part " + part + " of 6";
            waiting()
                    .until(there -> browser.findElement(By.cssSelector(".crumb"))
                            .getText()
                            .contains(crumb));
            assertThat(browser.findElements(By.cssSelector(".series .steps .on")))
                    .hasSize(part);
            assertThat(browser.findElements(By.cssSelector(".series li[aria-current]")))
                    .hasSize(1);
            List<WebElement> next = browser.findElements(By.cssSelector(".turn .next"));
            assertThat(next).hasSize(part < 6 ? 1 : 0);
            next.forEach(link -> link.sendKeys(Keys.ENTER));
        }
        browser.findElement(By.cssSelector(".turn .before")).sendKeys(Keys.ENTER);
        waiting()
                .until(there ->
                        browser.findElement(By.cssSelector(".crumb")).getText().contains("Part 5 of 6"));
        browser.findElement(By.cssSelector(".crumb a")).sendKeys(Keys.ENTER);
        waiting().until(there -> browser.getTitle().startsWith("Six small clouds"));
    }

    @Test
    void whatIsMissingIsAnsweredAtAnyDepthAndLeadsHome() {
        for (String address : List.of("nothing", "posts/nothing.html", "a/b/c/d/nothing.html?x=1")) {
            desktop(address);
            assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("There is nothing at this address");
            assertThat(browser.findElement(By.cssSelector(".page")).getCssValue("max-width"))
                    .as("the style sheet is there")
                    .isEqualTo("1000px");
            assertThat(browser.findElement(By.cssSelector("button.switch")).isDisplayed())
                    .isTrue();
            browser.findElement(By.linkText("The latest posts")).sendKeys(Keys.ENTER);
            waiting().until(there -> browser.getTitle().equals("Notes on systems"));
        }
        assertThat(server.missing()).containsOnly("/nothing", "/posts/nothing.html", "/a/b/c/d/nothing.html");
    }

    private String found() {
        return browser.findElement(By.id("found")).getText();
    }
}
