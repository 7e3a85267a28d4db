package dateline.query.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, which reaches nothing but this machine. It keeps what a page asked for and complained of since it was
 * opened. For one thread.
 */
public final class Browser implements AutoCloseable {

    /** What hostile text calls to be noticed; a dialog would stop the page instead of telling. */
    private static final String TRAP =
            "window.ran = []; for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => ran.push(name);";

    /** A machine that does other things too. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final JsonMapper json = new JsonMapper();
    private final Axe axe = new Axe();
    private final List<String> requests = new ArrayList<>();

    Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", TRAP));
        look(Look.LIGHT);
    }

    /** From now on pages are looked at like this, also the open one. */
    public void look(Look look) {
        window(look.width(), 900);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        look.medium(),
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", look.scheme()),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private void window(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens a page and forgets what was asked for before. */
    public void open(String address) {
        driver.manage().logs().get(LogType.BROWSER);
        requests();
        requests.clear();
        driver.get(address);
    }

    /** Does what leads to another page, and waits for it. */
    public void follow(Runnable leads) {
        run("window.left = true");
        leads.run();
        new FluentWait<>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(20))
                .withMessage("no other page comes after " + address())
                // The page may go away under the question.
                .ignoring(WebDriverException.class)
                .until(any -> Boolean.TRUE.equals(run("return !window.left && document.readyState === 'complete'")));
    }

    public String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** The first of these. */
    public WebElement the(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Moves the mouse onto the middle of it. */
    public void pointAt(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** Presses these keys wherever the focus is. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses the tabulator until the focus is on one of these; answers how often. */
    public int tabTo(String selector) {
        for (int presses = 1; presses <= 200; presses++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", selector))) {
                return presses;
            }
        }
        throw new AssertionError("no tabulator reaches " + selector + " on " + address());
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Answers what the script returns. */
    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** A property as the browser reckons it, such as {@code rgb(255, 255, 255)}. */
    public String computed(String selector, String property) {
        return String.valueOf(
                run("return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, property));
    }

    /** By how many pixels the page is wider than the window. */
    public long overflow() {
        Object pixels = run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) Objects.requireNonNull(pixels)).longValue();
    }

    /** What hostile text managed to call. */
    public List<String> ran() {
        return strings(run("return window.ran"));
    }

    /** What the console shows since the page was opened or this was asked for. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The same, once there are so many; what is refused is told a moment later. */
    public List<String> complaints(int number) {
        List<String> told = new ArrayList<>();
        new FluentWait<>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(20))
                .withMessage(() -> number + " complaints do not come, only " + told)
                .until(any -> told.addAll(complaints()) && told.size() >= number);
        return told;
    }

    /** The addresses that the page asked for since it was opened. */
    public List<String> requests() {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = json.readTree(entry.getMessage()).path("message");
            if (message.path("method").asString().equals("Network.requestWillBeSent")) {
                requests.add(message.path("params").path("request").path("url").asString());
            }
        }
        return List.copyOf(requests);
    }

    /** What axe finds that keeps people from using the page. */
    public List<String> violations() {
        return strings(axe.violations(driver));
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    /** Writes the page from its head to at most this many pixels below as a PNG. */
    public void picture(Path file, int tallest) throws IOException {
        Object height = Objects.requireNonNull(run("return document.documentElement.scrollHeight"));
        Object width = Objects.requireNonNull(run("return innerWidth"));
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "format",
                        "png",
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of(
                                "x", 0,
                                "y", 0,
                                "width", width,
                                "height", Math.min(((Number) height).intValue(), tallest),
                                "scale", 1)));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, Base64.getDecoder().decode((String) Objects.requireNonNull(shot.get("data"))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
