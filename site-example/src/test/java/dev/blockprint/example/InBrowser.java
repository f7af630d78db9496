package dev.blockprint.example;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The example site, built for real and served to a real browser. Skipped where Chromium or its driver is missing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** The built site. */
    Path site = Path.of("");

    SiteServer server;
    ChromeDriver browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        File driver = installed("chromedriver");
        File chromium = installed("chromium");
        assumeTrue(driver != null && chromium != null, "needs Chromium and its driver");
        site = BuiltExample.get().site();
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

    void desktop(String page) {
        browser.manage().window().setSize(new org.openqa.selenium.Dimension(1440, 1000));
        browser.get(server.address() + page);
    }

    /** Clicks with the mouse, wherever on the page it is. */
    void click(WebElement element) {
        center(element);
        new Actions(browser).moveToElement(element).click().perform();
    }

    /** Brings an element into the middle of the window, at once. */
    void center(WebElement element) {
        browser.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
    }

    WebDriverWait waiting() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }

    Object theme() {
        return browser.executeScript("return document.documentElement.dataset.theme || null");
    }

    Object background() {
        return browser.executeScript("return getComputedStyle(document.body).backgroundColor");
    }

    void loadAll() {
        browser.executeScript("document.querySelectorAll('img').forEach(image => { image.loading = 'eager' })");
    }

    void screenshot(String name) {
        keep(name, browser.getScreenshotAs(OutputType.BYTES));
    }

    /** Keeps a picture beside the other output of the build. */
    static void keep(String name, byte[] png) {
        try {
            Files.write(SCREENSHOTS.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site.relativize(file).toString())
                    .filter(page -> !page.equals("404.html"))
                    .sorted()
                    .toList();
        }
    }

    /** One page of each kind, and the posts that have the most on them: code, tables, steps of two kinds. */
    static List<String> kinds() {
        return List.of(
                "index.html",
                "archive.html",
                "categories.html",
                "categories/aws.html",
                "series.html",
                "series/six-small-clouds.html",
                "authors.html",
                "authors/the-blockprint-authors.html",
                "search.html?q=bucket",
                "404.html",
                "posts/backend.html",
                "posts/chatbot.html",
                "posts/own-infrastructure.html",
                "posts/anycast.html");
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
