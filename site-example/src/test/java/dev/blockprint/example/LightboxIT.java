package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput;

/** A picture in large: by mouse, by keyboard, and with fingers. */
class LightboxIT extends InBrowser {
    private WebElement view;
    private WebElement image;

    @Test
    void itOpensByEnterClosesByEscapeAndTheFocusComesBack() {
        desktop("posts/backend.html");
        open(opener -> opener.sendKeys(Keys.ENTER));
        assertThat(browser.findElement(By.cssSelector("dialog[open]")).isDisplayed())
                .isTrue();
        assertThat(browser.findElement(By.cssSelector(".box-text")).getText()).startsWith("Figure 2.");
        screenshot("lightbox");

        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);

        waitUntilClosed();
        assertThat(browser.switchTo().activeElement().getDomAttribute("aria-label"))
                .isEqualTo("Enlarge");
    }

    @Test
    void aWheelZoomsAtThePointerADragMovesAndAClickBesideThePictureCloses() {
        desktop("posts/backend.html");
        open(WebElement::click);
        double before = width();
        new Actions(browser)
                .scrollFromOrigin(WheelInput.ScrollOrigin.fromElement(view, 200, 100), 0, -300)
                .perform();
        waiting().until(grown -> width() > before * 1.5);
        assertThat(left()).isPositive();

        double from = left();
        new Actions(browser).dragAndDropBy(view, 120, 0).perform();
        assertThat(left()).isCloseTo(Math.max(0, from - 120), within(2.0));

        new Actions(browser).doubleClick(view).perform();
        assertThat(width()).isCloseTo(before, within(2.0));
        new Actions(browser).doubleClick(view).perform();
        assertThat(width()).isGreaterThan(before * 1.5);
        new Actions(browser).doubleClick(view).perform();

        browser.manage().window().setSize(new org.openqa.selenium.Dimension(1440, 1300));
        waiting().until(room -> view.getSize().getHeight() > image.getSize().getHeight() + 60);
        new Actions(browser)
                .moveToElement(view, 0, -view.getSize().getHeight() / 2 + 10)
                .click()
                .perform();
        waitUntilClosed();
    }

    @Test
    void theKeysZoomMoveAndTurnToTheNextPicture() {
        desktop("posts/backend.html");
        open(opener -> opener.sendKeys(Keys.ENTER));
        double fitting = width();

        view.sendKeys(Keys.ARROW_RIGHT);
        assertThat(place()).isEqualTo("3 of 3");
        view.sendKeys(Keys.ARROW_LEFT);
        assertThat(place()).isEqualTo("2 of 3");
        image = browser.findElement(By.cssSelector("dialog img"));

        for (int i = 0; i < 6; i++) {
            view.sendKeys("+");
        }
        assertThat(width()).isGreaterThan(fitting * 2);
        double from = left();
        view.sendKeys(Keys.ARROW_RIGHT);
        waiting().until(moved -> left() > from);
        assertThat(place()).isEqualTo("2 of 3");
        double top = top();
        view.sendKeys(Keys.ARROW_DOWN);
        waiting().until(moved -> top() > top);
        view.sendKeys("-");
        view.sendKeys("0");
        assertThat(width()).isCloseTo(fitting, within(2.0));
    }

    @Test
    void tabStaysInTheDialogAndReachesEveryButton() {
        desktop("posts/backend.html");
        open(opener -> opener.sendKeys(Keys.ENTER));
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
            WebElement at = browser.switchTo().activeElement();
            String label = at.getDomAttribute("aria-label");
            reached.add(label == null ? at.getText() : label);
        }

        assertThat(reached).startsWith("Close", "Next figure", "Previous figure", "Larger", "Smaller", "SVG");
    }

    @Test
    void twoFingersZoomWhereTheyAre() {
        telephone("posts/backend.html");
        open(this::tap);
        double before = width();
        double[] held = point(150, 300);

        touch("touchStart", 130, 300, 170, 300);
        for (int apart = 20; apart <= 80; apart += 10) {
            touch("touchMove", 150 - apart, 300, 150 + apart, 300);
        }
        touch("touchEnd");

        waiting().until(grown -> width() > before * 2);
        assertThat(width()).isCloseTo(before * 4, within(before));
        double[] now = point(150, 300);
        assertThat(now[0]).isCloseTo(held[0], within(0.05));
        assertThat(pageScale()).isEqualTo(1);
        screenshot("pinched");
    }

    @Test
    void oneFingerMovesALargePicture() {
        telephone("posts/backend.html");
        open(this::tap);
        doubleTap(180, 350);
        waiting().until(grown -> view.getSize().getWidth() < width());
        double from = left();

        touch("touchStart", 250, 350);
        for (int x = 240; x >= 100; x -= 10) {
            touch("touchMove", x, 350);
        }
        touch("touchEnd");

        waiting().until(moved -> left() > from + 60);
        assertThat(place()).isEqualTo("2 of 3");
    }

    @Test
    void twoTapsZoomInAndOutAndOneDoesNothing() {
        telephone("posts/backend.html");
        open(this::tap);
        double before = width();

        touch("touchStart", 180, 350);
        touch("touchEnd");
        assertThat(width()).isCloseTo(before, within(1.0));
        browser.executeAsyncScript("setTimeout(arguments[0], 400)");

        doubleTap(180, 350);
        waiting().until(grown -> width() > before * 1.9);
        browser.executeAsyncScript("setTimeout(arguments[0], 400)");
        doubleTap(180, 350);
        waiting().until(shrunk -> width() < before * 1.01);
    }

    @Test
    void aSwipeOverAPictureThatFitsTurnsToTheNext() {
        telephone("posts/backend.html");
        open(this::tap);

        touch("touchStart", 300, 350);
        for (int x = 280; x >= 100; x -= 20) {
            touch("touchMove", x, 352);
        }
        touch("touchEnd");

        waiting().until(turned -> place().equals("3 of 3"));
    }

    @AfterEach
    void noMoreFingers() {
        browser.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private void open(java.util.function.Consumer<WebElement> how) {
        WebElement opener = browser.findElement(By.cssSelector("#fig-backend .enlarge, #fig-backend a.zoom"));
        center(opener);
        how.accept(opener);
        image = waiting().until(there -> browser.findElement(By.cssSelector("dialog[open] img")));
        view = browser.findElement(By.cssSelector(".box-view"));
        waiting().until(drawn -> width() > 0);
    }

    private void waitUntilClosed() {
        waiting()
                .until(gone ->
                        browser.findElements(By.cssSelector("dialog[open]")).isEmpty());
    }

    private void telephone(String page) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 760, "deviceScaleFactor", 2, "mobile", true));
        browser.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true, "maxTouchPoints", 5));
        browser.get(server.address() + page);
    }

    private void tap(WebElement element) {
        List<?> at = (List<?>) browser.executeScript(
                "const r = arguments[0].getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]",
                element);
        int x = ((Number) at.get(0)).intValue();
        int y = ((Number) at.get(1)).intValue();
        touch("touchStart", x, y);
        touch("touchEnd");
    }

    private void doubleTap(int x, int y) {
        for (int i = 0; i < 2; i++) {
            touch("touchStart", x, y);
            touch("touchEnd");
        }
    }

    /** What fingers do: real events, which the browser may turn into scrolling and clicks. */
    private void touch(String type, int... places) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            points.add(Map.of("x", places[i], "y", places[i + 1], "id", i));
        }
        browser.executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }

    /** Which point of the picture is at a place of the window, in parts of its width and height. */
    private double[] point(int x, int y) {
        List<?> at = (List<?>) browser.executeScript("""
                const r = document.querySelector("dialog img").getBoundingClientRect();
                return [(arguments[0] - r.x) / r.width, (arguments[1] - r.y) / r.height].map(String);
                """, x, y);
        return at.stream()
                .mapToDouble(one -> Double.parseDouble(one.toString()))
                .toArray();
    }

    private double pageScale() {
        return number("return window.visualViewport.scale");
    }

    private double width() {
        return number("return document.querySelector('dialog img').getBoundingClientRect().width");
    }

    private double left() {
        return number("return document.querySelector('.box-view').scrollLeft");
    }

    private double top() {
        return number("return document.querySelector('.box-view').scrollTop");
    }

    private double number(String script) {
        return ((Number) browser.executeScript(script)).doubleValue();
    }

    private String place() {
        return browser.findElement(By.cssSelector(".box-bar p")).getText();
    }
}
