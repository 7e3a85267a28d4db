package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.EntityType;
import dateline.message.ArticleEnriched;
import dateline.query.browser.Browser;
import dateline.query.browser.Chromium;
import dateline.query.browser.Look;
import dateline.query.testing.Draft;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.TestServers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** An article that attacks whoever reads it, in a real browser. */
@ExtendWith({Chromium.class, TestServers.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextBrowserIT {

    private static final String ARTICLE = "/articles/" + Draft.id("hostile");

    private RunningQuery query;
    private Browser browser;

    @BeforeAll
    void start(ElasticsearchServer elasticsearch, Browser browser) throws Exception {
        this.query = RunningQuery.on(elasticsearch.uri()).holding(List.of(hostile()));
        this.browser = browser;
    }

    /** Every paragraph, name, quote and source is one that wants to be more. */
    private static ArticleEnriched hostile() {
        Draft draft = Draft.of(
                        "hostile", PagesIT.NAUGHTY.getFirst(), "On Monday.\n\n" + String.join("\n\n", PagesIT.NAUGHTY))
                .at("javascript:alert(document.cookie)")
                .published("2026-03-05")
                .from("\"><img src=x onerror=alert(1)>", null);
        for (String words : PagesIT.NAUGHTY) {
            draft.entity(EntityType.PERSON, words).quote(words, words);
        }
        return draft.event("On Monday.", "On", "Monday", LocalDate.of(2026, 3, 2), PagesIT.NAUGHTY.getFirst())
                .message();
    }

    @AfterAll
    void stop() throws Exception {
        if (query != null) {
            query.close();
        }
    }

    @BeforeEach
    void byDay() {
        browser.look(Look.LIGHT);
    }

    @AfterEach
    void nothingIsSurprising() {
        BrowserIT.nothingWasLoadedFromElsewhereOrComplainedOf(browser, query.address());
    }

    private void open(String path) {
        browser.open(query.address() + path);
    }

    @Test
    void hostileTextIsShownAndNotRun() {
        open(ARTICLE);

        assertThat(browser.the("h1").getText()).isEqualTo(PagesIT.NAUGHTY.getFirst());
        assertThat(browser.all(".body p")).hasSize(PagesIT.NAUGHTY.size() + 1);
        assertThat(browser.all("iframe, img, .body script")).isEmpty();
        for (WebElement mark : browser.all(".body a, .findings a")) {
            assertThat(mark.getDomAttribute("href")).matches("#.*|/|/[^/].*");
        }
        browser.pointAt(browser.the(".by > a"));
        assertThat(browser.the(".card").getText()).startsWith(PagesIT.NAUGHTY.getFirst());
    }

    @Test
    void hostileTextRunsOnNoOtherPageAndWidensNone() {
        String name = URLEncoder.encode(PagesIT.NAUGHTY.getFirst(), StandardCharsets.UTF_8);
        browser.look(Look.NARROW);
        for (String path : List.of(
                ARTICLE,
                "/",
                "/?tab=quotes",
                "/?tab=events&who=" + name,
                "/?who=" + name,
                "/?q=" + name,
                "/timeline?who=" + name)) {
            open(path);

            assertThat(browser.ran()).as(path).isEmpty();
            assertThat(browser.complaints()).as(path).isEmpty();
            assertThat(browser.all("iframe, img, main script")).as(path).isEmpty();
            assertThat(browser.overflow()).as(path).isZero();
        }
    }

    /** Proves that the tests would see it, and that the policy of the pages stands behind their encoding. */
    @Test
    void evenMarkupThatGotThroughWouldNotRun() {
        open(ARTICLE);
        assertThat(browser.run("alert(1); return ran.splice(0)")).isEqualTo(List.of("alert"));

        browser.run("""
                const main = document.getElementById('main');
                main.insertAdjacentHTML('beforeend', '<a id="bad" href="javascript:alert(1)">x</a><img onerror="alert(1)">');
                main.appendChild(document.createElement('script')).textContent = 'alert(1)';
                main.querySelector('img').dispatchEvent(new Event('error'));
                document.getElementById('bad').click()""");

        assertThat(browser.complaints(3)).hasSize(3).allMatch(told -> told.contains("Content Security Policy"));
        assertThat(browser.ran()).isEmpty();
    }
}
