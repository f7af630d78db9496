package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput;
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

    @Test
    void theSourceOfAPictureUnfoldsByKeyboard() {
        desktop("posts/backend.html");
        WebElement details = browser.findElement(By.cssSelector("figure details.source"));
        assertThat(details.getDomProperty("open")).isEqualTo("false");

        details.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);

        assertThat(details.getDomProperty("open")).isEqualTo("true");
        assertThat(details.getText()).contains("browser -> server -> database");
    }

    @Test
    void aPictureOpensLargeAndClosesWithEscape() {
        desktop("posts/backend.html");
        browser.findElement(By.cssSelector("figure#fig-backend .enlarge, figure#fig-backend a.zoom"))
                .sendKeys(Keys.ENTER);
        WebElement dialog = waiting().until(found -> browser.findElement(By.cssSelector("dialog[open]")));
        assertThat(dialog.isDisplayed()).isTrue();
        screenshot("lightbox");

        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);

        waiting()
                .until(gone ->
                        browser.findElements(By.cssSelector("dialog[open]")).isEmpty());
    }

    @Test
    void theSeriesLeadsFromPartToPart() {
        desktop("posts/simple-web-application.html");
        browser.findElement(By.partialLinkText("Three services and no server")).sendKeys(Keys.ENTER);

        assertThat(browser.getTitle()).contains("Three services and no server");
    }

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
    void aNodeLightsUpWhatItIsConnectedWith() {
        desktop("posts/backend.html");
        WebElement alb = browser.findElement(By.cssSelector("#fig-backend [id$='-n-vpc-public-alb']"));
        browser.executeScript("arguments[0].focus()", alb);

        assertThat(lit())
                .contains(
                        "bp-fig-backend-n-vpc-public-alb", "bp-fig-backend-n-users", "bp-fig-backend-n-vpc-public-ecs")
                .doesNotContain("bp-fig-backend-n-s3");

        browser.switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        assertThat(lit()).doesNotContain("bp-fig-backend-n-users").isNotEmpty();

        browser.executeScript("document.activeElement.blur()");
        assertThat(lit()).isEmpty();
        WebElement bucket = browser.findElement(By.cssSelector("#fig-backend [id$='-n-s3'] text"));
        browser.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", bucket);
        new Actions(browser).moveToElement(bucket).perform();
        waiting().until(shown -> !lit().isEmpty());
        screenshot("lit");
        assertThat(lit()).contains("bp-fig-backend-n-s3", "bp-fig-backend-n-vpc-public-ecs");
    }

    @Test
    void aPictureGrowsInTheLightboxByKeyboardAndByWheelAndMoves() {
        desktop("posts/backend.html");
        browser.findElement(By.cssSelector("#fig-backend .enlarge, #fig-backend a.zoom"))
                .sendKeys(Keys.ENTER);
        WebElement image = waiting().until(there -> browser.findElement(By.cssSelector("dialog[open] img")));
        int before = image.getSize().getWidth();

        WebElement view = browser.switchTo().activeElement();
        new Actions(browser)
                .scrollFromOrigin(WheelInput.ScrollOrigin.fromElement(view), 0, -200)
                .perform();
        waiting().until(grown -> image.getSize().getWidth() > before);

        int larger = image.getSize().getWidth();
        for (int i = 0; i < 6; i++) {
            view.sendKeys("+");
        }
        assertThat(image.getSize().getWidth()).isGreaterThan(larger);

        new Actions(browser).dragAndDropBy(view, -120, 0).perform();
        Object left = browser.executeScript("return document.querySelector('.box-view').scrollLeft");
        assertThat(((Number) left).doubleValue()).isPositive();
    }

    @Test
    void theSourceIsCopiedByItsButton() {
        desktop("posts/backend.html");
        browser.executeScript(
                "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }");
        browser.findElement(By.cssSelector("#fig-backend details.source summary"))
                .sendKeys(Keys.ENTER);
        WebElement copy = browser.findElement(By.cssSelector("#fig-backend details.source button.copy"));
        copy.sendKeys(Keys.ENTER);

        waiting().until(done -> copy.getText().equals("Copied"));
        assertThat(browser.executeScript("return window.copied").toString())
                .contains("aws/public-subnet")
                .doesNotContain("<span");
    }

    private List<String> lit() {
        List<?> ids = (List<?>)
                browser.executeScript("return Array.from(document.querySelectorAll('.lit .on'), node => node.id)");
        return ids.stream().map(String::valueOf).toList();
    }
}
