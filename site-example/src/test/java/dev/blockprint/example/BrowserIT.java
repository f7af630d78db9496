package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.blockprint.Blockprint;
import dev.blockprint.site.Site;
import dev.blockprint.site.SiteRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The example site in a real browser. Skipped where Chromium or its driver is not installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private Path site = Path.of("");
    private SiteServer server;
    private ChromeDriver browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        File driver = installed("chromedriver");
        File chromium = installed("chromium");
        assumeTrue(driver != null && chromium != null, "needs Chromium and its driver");
        site = folder.resolve("site");
        try (Blockprint blockprint = Blockprint.builder().build()) {
            Site.build(SiteRequest.of(Path.of("").toAbsolutePath(), site, blockprint));
        }
        server = new SiteServer(site);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

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
        browser.findElement(By.cssSelector("figure#fig-backend a.zoom")).sendKeys(Keys.ENTER);
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

    private void desktop(String page) {
        browser.manage().window().setSize(new org.openqa.selenium.Dimension(1440, 1000));
        browser.get(server.address() + page);
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }

    private Object theme() {
        return browser.executeScript("return document.documentElement.dataset.theme || null");
    }

    private Object background() {
        return browser.executeScript("return getComputedStyle(document.body).backgroundColor");
    }

    private void loadAll() {
        browser.executeScript("document.querySelectorAll('img').forEach(image => { image.loading = 'eager' })");
    }

    private void screenshot(String name) {
        try {
            Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site.relativize(file).toString())
                    .filter(page -> !page.equals("404.html"))
                    .sorted()
                    .toList();
        }
    }

    private static File installed(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            File file = new File(folder, program);
            if (file.canExecute()) {
                return file;
            }
        }
        return null;
    }
}
