package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What a reader does with a figure in its page. */
class FigureIT extends InBrowser {
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
        center(bucket);
        waiting().until(shown -> {
            new Actions(browser).moveByOffset(1, 1).moveToElement(bucket).perform();
            return !lit().isEmpty();
        });
        screenshot("lit");
        assertThat(lit()).contains("bp-fig-backend-n-s3", "bp-fig-backend-n-vpc-public-ecs");
    }

    @Test
    void aNodeThatLeadsSomewhereLeadsThereByMouseAndByKeyboard() {
        desktop("posts/anycast.html");
        WebElement link = browser.findElement(By.cssSelector("#fig-anycast .art svg a"));
        assertThat(link.getDomProperty("href").toString()).contains("one-address.html");

        click(link.findElement(By.cssSelector("text")));
        waiting().until(there -> browser.getTitle().contains("One address, one zone"));

        browser.navigate().back();
        waiting().until(there -> browser.getTitle().contains("Two addresses"));
        link = browser.findElement(By.cssSelector("#fig-anycast .art svg a"));
        browser.executeScript("arguments[0].focus()", link);
        assertThat(lit()).contains("bp-fig-anycast-n-name");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        waiting().until(there -> browser.getTitle().contains("One address, one zone"));
    }

    @Test
    void theStepsOfAFigureGoByMouse() {
        desktop("posts/anycast.html");
        assertThat(step()).isEqualTo("Step 1 of 4: one zone");
        assertThat(button("Previous").getDomAttribute("aria-disabled")).isEqualTo("true");

        click(button("Next"));
        assertThat(step()).isEqualTo("Step 2 of 4: two zones");
        click(button("Previous"));
        click(button("Previous"));
        assertThat(step()).isEqualTo("Step 1 of 4: one zone");
        for (int i = 0; i < 5; i++) {
            click(button("Next"));
        }
        assertThat(step()).isEqualTo("Step 4 of 4: accelerator");
        assertThat(button("Next").getDomAttribute("aria-disabled")).isEqualTo("true");
        screenshot("steps");
    }

    @Test
    void theStepsOfAFigureGoByKeyboardAndTheFocusStaysOnTheButton() {
        desktop("posts/anycast.html");
        WebElement next = button("Next");
        browser.executeScript("arguments[0].focus()", next);

        next.sendKeys(Keys.ENTER);
        assertThat(step()).isEqualTo("Step 2 of 4: two zones");
        next.sendKeys(Keys.ARROW_RIGHT);
        assertThat(step()).isEqualTo("Step 3 of 4: two regions");
        next.sendKeys(Keys.END);
        next.sendKeys(Keys.SPACE);
        assertThat(step()).isEqualTo("Step 4 of 4: accelerator");
        next.sendKeys(Keys.HOME);
        assertThat(step()).isEqualTo("Step 1 of 4: one zone");
        assertThat(browser.switchTo().activeElement()).isEqualTo(next);
    }

    @Test
    void aLinkToAStepLeadsToIt() {
        desktop("posts/anycast.html#fig-global-steps-3");

        waiting().until(there -> step().equals("Step 3 of 4: two regions"));
    }

    /** What the bar says, once exactly that step is shown. */
    private String step() {
        List<WebElement> shown = browser.findElements(By.cssSelector("figure[data-steps]:not([hidden])"));
        String said = browser.findElement(By.cssSelector(".steps-bar p")).getText();
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).isDisplayed()).isTrue();
        assertThat(said).endsWith(": " + shown.get(0).getDomAttribute("data-layer"));
        return said;
    }

    private WebElement button(String label) {
        return browser.findElement(
                By.xpath("//div[@class='steps-bar wide' or @class='steps-bar']/button[.='" + label + "']"));
    }

    private List<String> lit() {
        List<?> ids = (List<?>)
                browser.executeScript("return Array.from(document.querySelectorAll('.lit .on'), node => node.id)");
        return ids.stream().map(String::valueOf).toList();
    }
}
