package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.browser.Browser;
import dateline.query.browser.Chromium;
import dateline.query.browser.Look;
import dateline.query.testing.Harbour;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.TestServers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page in every look. Each leaves a picture in {@code target/screenshots}. With {@code -Ddateline.pages=http://127.0.0.1:8084}
 * the pages are those of a service that runs already, with the articles that it has: the first one found for {@code
 * -Ddateline.pages.search=words}. {@code -Ddateline.pages.height=900} makes lower pictures.
 */
@ExtendWith({Chromium.class, TestServers.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final Path PICTURES =
            Path.of(System.getProperty("dateline.home"), "query-service", "target", "screenshots");

    /** Of pictures, in pixels; lists go on for long. */
    private static final int HEIGHT = Integer.getInteger("dateline.pages.height", 1600);

    private final Map<String, String> pages = new LinkedHashMap<>();
    private @Nullable RunningQuery query;
    private Browser browser;
    private String address;

    @BeforeAll
    void start(ElasticsearchServer elasticsearch, Browser browser) throws Exception {
        this.browser = browser;
        this.address = Objects.requireNonNullElse(System.getProperty("dateline.pages"), "");
        if (address.isEmpty()) {
            query = RunningQuery.on(elasticsearch.uri()).holding(Harbour.articles(30));
            address = query.address();
        }
        String words = Objects.requireNonNullElse(System.getProperty("dateline.pages.search"), "harbour");
        String search = "/?q=" + words;
        pages.put("search", search);
        pages.put("quotes", search + "&tab=quotes");
        pages.put("events", search + "&tab=events");
        pages.put("timeline", "/timeline");
        pages.put("stages", "/stages");
        pages.put("nothing", "/?q=zeppelin&who=Nobody");
        pages.put("problem", "/nothing");
        browser.look(Look.LIGHT);
        browser.open(address + search);
        pages.put("article", path(".hits h2 a"));
        pages.put("person", path(".hits .names a"));
    }

    private String path(String link) {
        return Objects.requireNonNull(browser.the(link).getDomAttribute("href"));
    }

    @AfterAll
    void stop() throws Exception {
        if (query != null) {
            query.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsInOrder(Look look) throws Exception {
        browser.look(look);
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String name = page.getKey() + "-" + look.name().toLowerCase(Locale.ROOT);
            browser.open(address + page.getValue());

            browser.picture(PICTURES.resolve(name + ".png"), HEIGHT);
            all.assertThat(browser.violations()).as(name).isEmpty();
            all.assertThat(browser.overflow())
                    .as(name + " is wider than the window")
                    .isZero();
            all.assertThat(browser.requests())
                    .as(name)
                    .contains(address + page.getValue())
                    .allSatisfy(asked -> assertThat(asked).startsWith(address + "/"));
            // That a page is not there is no surprise where it is asked for.
            all.assertThat(browser.complaints())
                    .as(name)
                    .filteredOn(told -> !told.contains("status of 404"))
                    .isEmpty();
            all.assertThat(light(browser.computed("body", "color")))
                    .as(name + " has light ink on a dark ground")
                    .isEqualTo(look == Look.DARK);
            all.assertThat(light(browser.computed("html", "backgroundColor")))
                    .as(name + " has a light ground")
                    .isEqualTo(look != Look.DARK);
            all.assertThat(browser.the(".masthead nav").isDisplayed())
                    .as(name + " shows where to go")
                    .isEqualTo(look != Look.PRINT);
        }
        all.assertAll();
    }

    /** Paper has no mouse. */
    @ParameterizedTest
    @EnumSource(names = "PRINT", mode = EnumSource.Mode.EXCLUDE)
    void whatAMarkTellsIsInOrder(Look look) throws Exception {
        browser.look(look);
        browser.open(address + pages.get("article"));
        String name = look.name().toLowerCase(Locale.ROOT) + ".png";

        browser.pointAt(browser.the(".by > a"));
        browser.picture(PICTURES.resolve("speaker-" + name), HEIGHT);
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.overflow()).isZero();

        browser.tabTo(".body a.date");
        browser.picture(PICTURES.resolve("date-" + name), HEIGHT);
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.overflow()).isZero();
    }

    /** Of {@code rgb(…)}: the mean of red, green and blue. */
    private static boolean light(String colour) {
        return List.of(colour.replaceAll("[^0-9,]", "").split(",")).stream()
                        .mapToInt(Integer::parseInt)
                        .average()
                        .orElseThrow()
                > 128;
    }
}
