package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.browser.Browser;
import dateline.query.browser.Chromium;
import dateline.query.browser.Look;
import dateline.query.testing.Draft;
import dateline.query.testing.Harbour;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.TestServers;
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
        this.query = RunningQuery.on(elasticsearch.uri()).holding(Harbour.articles(FERRIES));
        this.browser = browser;
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
        nothingWasLoadedFromElsewhereOrComplainedOf(browser, query.address());
    }

    /** Holds for whatever a reader does. */
    static void nothingWasLoadedFromElsewhereOrComplainedOf(Browser browser, String address) {
        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked).startsWith(address + "/"));
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
        assertThat(browser.the(".meta").getText()).contains(FERRIES + 4 + " events in all");
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
