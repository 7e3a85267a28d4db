package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.EntityType;
import dateline.message.ArticleEnriched;
import dateline.query.browser.Browser;
import dateline.query.browser.Chromium;
import dateline.query.browser.Look;
import dateline.query.testing.Draft;
import dateline.query.testing.Harbour;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.TestServers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers do with the pages, in a real browser. */
@ExtendWith({Chromium.class, TestServers.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    private static final int FERRIES = 30;

    private RunningQuery query;
    private Browser browser;

    @BeforeAll
    void start(ElasticsearchServer elasticsearch, Browser browser) throws Exception {
        List<ArticleEnriched> all = new ArrayList<>(Harbour.articles(FERRIES));
        all.add(hostile());
        this.query = RunningQuery.on(elasticsearch.uri()).holding(all);
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

    /** Holds for whatever a test did. */
    @AfterEach
    void nothingWasLoadedFromElsewhereOrComplainedOf() {
        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith(query.address() + "/"));
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.ran()).isEmpty();
    }

    private void open(String path) {
        browser.open(query.address() + path);
    }

    private static String article(String name) {
        return "/articles/" + Draft.id(name);
    }

    @Test
    void aSearchIsNarrowedByAFacetAndLeadsToTheArticle() {
        open("/");
        browser.follow(() -> browser.the("#q").sendKeys("larnaca", Keys.ENTER));
        assertThat(browser.the("h1").getText()).isEqualTo("2 articles for larnaca");
        assertThat(browser.all(".hits mark")).extracting(WebElement::getText).contains("Larnaca");

        browser.follow(browser.the(".facet a[href*='who=Eleni']")::click);
        assertThat(browser.the(".chips").getText()).contains("Person: Eleni Marou");
        assertThat(browser.the("#q").getDomProperty("value")).isEqualTo("larnaca");
        assertThat(browser.all(".hits h2")).extracting(WebElement::getText).containsExactly("Harbour reopens");

        browser.follow(browser.the(".hits h2 a")::click);
        assertThat(browser.address()).isEqualTo(query.address() + article("harbour"));
        assertThat(browser.the("h1").getText()).isEqualTo("Harbour reopens");
    }

    @Test
    void pointingAtASpeakerShowsWhoHowSureAndWhy() {
        open(article("harbour"));
        WebElement card = browser.the(".by .card");
        assertThat(card.isDisplayed()).isFalse();

        browser.pointAt(browser.the(".by > a"));

        assertThat(card.isDisplayed()).isTrue();
        assertThat(card.getText()).isEqualTo("Eleni Marou\nsure (90 %)\ndirect speech");
        assertThat(browser.the(".body .quote").getDomAttribute("title"))
                .isEqualTo("Eleni Marou: sure (90 %), direct speech");
    }

    @Test
    void theKeyboardShowsWhatTheMouseShows() {
        open(article("harbour"));

        browser.tabTo(".by > a");
        assertThat(browser.the(".by .card").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.the(".by .card").isDisplayed()).isFalse();

        browser.tabTo(".body a.name");
        assertThat(browser.computed(".body a.name:focus", "outlineStyle")).isEqualTo("solid");
        assertThat(told("a.name")).isEqualTo("\"Eleni Marou (person, mentioned 1 time)\"");

        browser.tabTo(".body a.date");
        assertThat(told("a.date")).startsWith("\"“Monday” → 2 Mar 2026");
        assertThat(browser.the(".by .card").isDisplayed()).isFalse();
    }

    private String told(String mark) {
        return String.valueOf(browser.run(
                "return getComputedStyle(document.querySelector(arguments[0]), '::after').content",
                ".body " + mark + ":focus"));
    }

    @Test
    void theTimelineOfAnArticleIsDrawnAndLeadsToItsLines() {
        open(article("harbour"));

        assertThat(browser.all(".axis rect"))
                .hasSize(3)
                .allSatisfy(bar -> assertThat(bar.getSize().width).isPositive());
        assertThat(browser.all(".axis rect.scheduled")).hasSize(1);
        assertThat(browser.all(".findings .when"))
                .extracting(WebElement::getText)
                .containsExactly("1 Jan 1998", "2 Mar 2026", "14 Mar 2026");

        browser.the(".axis rect.scheduled").click();
        assertThat(browser.the(".events li:target").getText()).contains("planned", "A second pier opens");
    }

    @Test
    void aTimelineGoesOverManyArticles() {
        open("/timeline");
        assertThat(browser.the(".meta").getText()).contains(FERRIES + 5 + " events in all");
        assertThat(browser.all(".axis rect").size()).isGreaterThan(20);
        assertThat(browser.all(".events > li").size()).isGreaterThan(20);

        browser.the("input[name=place]").sendKeys("Larnaca");
        browser.follow(browser.the(".filters button")::click);

        assertThat(browser.all(".events .what > p:first-child"))
                .extracting(WebElement::getText)
                .contains("denied Larnaca harbour was not sold on 27 February");
        browser.follow(browser.the(".events .what a[href^='/articles/']")::click);
        assertThat(browser.all(".events li:target")).hasSize(1);
    }

    @Test
    void aNameInATextLeadsToWhatThePersonSaid() {
        open(article("harbour"));

        browser.follow(browser.the(".body a.name[href='/people/Ana%20Ruiz']")::click);

        assertThat(browser.the("h1").getText()).isEqualTo("Ana Ruiz");
        assertThat(browser.all(".said p")).extracting(WebElement::getText).containsExactly("“We waited for this day,”");
        assertThat(browser.the(".facets").getText()).contains("Harbour not sold");
    }

    @Test
    void theStagesTellWhichDoNotAnswer() {
        open("/stages");

        assertThat(browser.all(".stage.dead h2"))
                .extracting(WebElement::getText)
                .containsExactly("ingest", "enrich", "index");
        assertThat(browser.the(".stage.well").getText()).contains("Elasticsearch", "answers");
    }

    @Test
    void hostileTextIsShownAndNotRun() {
        open(article("hostile"));

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
                article("hostile"),
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
        open(article("hostile"));
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

    @Test
    void theKeyboardAloneLeadsFromTheSearchToAnArticle() {
        open("/");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        assertThat(browser.focused().getLocation().x).isNotNegative();
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomProperty("id")).isEqualTo("main");

        browser.press("/");
        assertThat(browser.focused().getDomProperty("id")).isEqualTo("q");
        browser.follow(() -> browser.press("reopens", Keys.ENTER));
        assertThat(browser.the("h1").getText()).isEqualTo("1 article for reopens");
        assertThat(browser.tabTo(".hits h2 a")).isLessThan(12);
        browser.follow(() -> browser.press(Keys.ENTER));
        assertThat(browser.the("h1").getText()).isEqualTo("Harbour reopens");
    }
}
