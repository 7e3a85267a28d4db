package dateline.query.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives tests the {@link Browser} of this machine as a parameter: one for a test run, started when first asked for. Where there
 * is none on the {@code PATH} the tests are skipped, and say what to install; nothing is downloaded.
 */
public final class Chromium implements ExecutionCondition, ParameterResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final String MISSING =
            "no browser to test pages in: chromium and chromedriver have to be on the PATH"
                    + " (on Debian: apt-get install chromium chromium-driver)";

    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

    /** The names that distributions give to it. */
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> DRIVERS = List.of("chromedriver");

    /** Called by JUnit. */
    public Chromium() {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (onPath(BROWSERS).isPresent() && onPath(DRIVERS).isPresent()) {
            return ConditionEvaluationResult.enabled("a browser and its driver are on the PATH");
        }
        // Reports hold the reason of a skipped test; whoever looks on sees only the number.
        LOG.warn("Skipped {}: {}", context.getDisplayName(), MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    /** JUnit closes what its store holds when the run ends. */
    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        Browser.class,
                        key -> start(
                                onPath(BROWSERS).orElseThrow(), onPath(DRIVERS).orElseThrow()),
                        Browser.class);
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .flatMap(folder -> Stream.of(Path.of(folder, name))))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser start(Path chromium, Path chromedriver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                // Small in containers.
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        if (System.getProperty("user.name").equals("root")) {
            // Chromium's sandbox refuses to work for root.
            options.addArguments("--no-sandbox");
        }
        options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
        LoggingPreferences told = new LoggingPreferences();
        told.enable(LogType.BROWSER, Level.ALL);
        told.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, told);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .withSilent(true)
                .build();
        return new Browser(new ChromeDriver(service, options));
    }
}
