package dateline.query.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.JavascriptExecutor;

/** axe-core, which looks for what keeps people from using a page: all of its rules, of WCAG and beyond. */
final class Axe {

    private static final String VIOLATIONS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
              found => done(found.violations.flatMap(rule => rule.nodes.map(
                node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary))),
              error => done(['axe failed: ' + error]))""";

    private final String script;

    Axe() {
        try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of what is wrong with the open page, where and why. */
    @Nullable
    Object violations(JavascriptExecutor driver) {
        driver.executeScript(script);
        return driver.executeAsyncScript(VIOLATIONS);
    }
}
