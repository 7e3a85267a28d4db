package dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.FakeWeb;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Manners;
import dateline.ingest.fetch.TestClock;
import dateline.ingest.folder.MemoryLog;
import dateline.message.ArticleIngested;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three pages a visit. */
class SitemapFeedTest {

    private static final String SITE = "https://coast.example";
    private static final String MAP = SITE + "/sitemap-news.xml";

    private final TestClock clock = new TestClock();
    private final FakeWeb web = new FakeWeb();
    private final MemoryLog log = new MemoryLog();
    private final FeedVisitor visitor = visitor();
    private final Feed feed = ExampleFeeds.feed("coast", MAP);

    @Test
    void anArticleIsItsPageWithWhatTheMapSaysOfIt() throws Exception {
        map(MAP, """
                <url xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><loc>https://coast.example/harbour</loc>
                  <n:news><n:publication><n:name>Coast Courier</n:name><n:language>fr</n:language></n:publication>
                    <n:publication_date>2026-03-02T09:30:00+02:00</n:publication_date>
                    <n:title>Harbour reopens</n:title><n:keywords>Shipping</n:keywords></n:news></url>""");
        page("/harbour");

        FeedState state = learnt(visit(null));

        ArticleIngested article = log.articles().getFirst();
        assertThat(article.body()).isEqualTo("Text of /harbour.");
        assertThat(article.title()).isEqualTo("Harbour reopens");
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.source().name()).isEqualTo("Coast Courier");
        assertThat(article.url()).hasToString("https://coast.example/harbour");
        assertThat(article.subjects()).hasSize(1);
        assertThat(state.trouble()).isNull();
        assertThat(state.pages()).isEqualTo(new PageSum(1, 0, null, 0));
    }

    @Test
    void theNewestPagesGoFirstAndTheRestInLaterVisitsWithoutLosingAny() throws Exception {
        map(MAP, IntStream.rangeClosed(1, 7).mapToObj(day -> url("/" + day, "2026-02-0" + day)));
        IntStream.rangeClosed(1, 7).forEach(day -> page("/" + day));

        FeedState first = learnt(visit(null));

        assertThat(bodies()).containsExactly("Text of /7.", "Text of /6.", "Text of /5.");
        assertThat(first.pages()).isEqualTo(new PageSum(3, 0, null, 4));
        assertThat(first.next()).isEqualTo(clock.instant().plus(feed.shortest()));

        FeedState second = learnt(visit(first));
        FeedState third = learnt(visit(second));

        assertThat(bodies()).endsWith("Text of /4.", "Text of /3.", "Text of /2.", "Text of /1.");
        assertThat(third.pages()).isEqualTo(new PageSum(1, 0, null, 0));
        assertThat(third.rhythm().gap()).as("a stock tells nothing of time").isNull();
        long asked = web.asked().count();
        assertThat(visit(third).word()).isEqualTo("unchanged");
        assertThat(web.asked().skip(asked)).containsExactly(MAP);
    }

    @Test
    void aPageIsAskedAgainOnceTheMapTellsANewerVersion() throws Exception {
        map(MAP, url("/a", "2026-02-01"), url("/b", ""));
        page("/a");
        page("/b");
        FeedState state = learnt(visit(null));
        clock.pause(Duration.ofDays(1));

        map(MAP, url("/a", "2026-03-03T09:00:00Z"), url("/b", ""));
        web.with(SITE + "/a", 200, "Another text.", "content-type", "text/plain");
        state = learnt(visit(state));

        assertThat(bodies()).containsExactly("Text of /a.", "Text of /b.", "Another text.");
        map(MAP, url("/b", ""), url("/a", "2026-03-03T09:00:00Z"));
        assertThat(learnt(visit(state)).pages())
                .as("the map was read and no page asked for")
                .isEqualTo(PageSum.NONE);
    }

    @Test
    void aPageWhoseOwnVersionIsOlderThanTheMapsIsAskedOnce() throws Exception {
        map(MAP, url("/a", "2026-03-02T09:00:00Z"));
        web.with(
                SITE + "/a",
                200,
                "{\"body\": \"Old.\", \"updatedAt\": \"2026-01-01T00:00:00Z\"}",
                "content-type",
                "application/json");
        FeedState state = learnt(visit(null));

        map(MAP, url("/a", "2026-03-02T09:00:00Z"), url("/b", ""));
        page("/b");
        learnt(visit(state));

        assertThat(web.asked().filter((SITE + "/a")::equals)).hasSize(1);
    }

    @Test
    void aPageThatCannotBeHadLeavesATraceAndIsTriedAgainThreeTimes() throws Exception {
        map(MAP, url("/a", "2026-02-01"), url("/lost", "2026-02-02"));
        page("/a");

        FeedState state = learnt(visit(null));
        assertThat(state.pages())
                .isEqualTo(new PageSum(1, 1, "https://coast.example/lost: the server answered 404", 0));
        assertThat(state.trouble()).isNull();

        for (int visits = 0; visits < 40; visits++) {
            clock.pause(Duration.ofHours(1));
            state = learnt(visit(state));
        }
        assertThat(web.asked().filter((SITE + "/lost")::equals)).hasSize(4);
        assertThat(web.asked().filter((SITE + "/a")::equals)).hasSize(1);

        map(MAP, url("/a", "2026-02-01"), url("/lost", "2026-03-03T00:00:00Z"));
        page("/lost");
        learnt(visit(state));
        assertThat(bodies()).containsExactly("Text of /a.", "Text of /lost.");
    }

    @Test
    void aMapOfWhichNoPageCanBeReadFailsAndSaysWhy() throws Exception {
        map(MAP, url("/a", ""), url("/b", ""));

        FeedState state = learnt(visit(null));
        clock.pause(Duration.ofMinutes(10));
        state = learnt(visit(state));

        assertThat(state.trouble())
                .isEqualTo(new Trouble(
                        2,
                        TestClock.START,
                        "none of its pages can be read, the first https://coast.example/a: the server answered 404"));
    }

    @Test
    void aServerThatAsksForTimeGetsIt() throws Exception {
        map(MAP, url("/a", "2026-02-03"), url("/b", "2026-02-02"), url("/c", "2026-02-01"));
        page("/a");
        web.with(SITE + "/b", 429, "", "retry-after", "7200");
        page("/c");

        FeedState state = learnt(visit(null));

        assertThat(web.asked()).doesNotContain(SITE + "/c");
        assertThat(state.next()).isEqualTo(clock.instant().plusSeconds(7200));
        assertThat(state.pages()).isNotNull().extracting(PageSum::waiting).isEqualTo(2);
        page("/b");
        clock.pause(Duration.ofHours(2));
        learnt(visit(state));
        assertThat(bodies()).containsExactly("Text of /a.", "Text of /b.", "Text of /c.");
    }

    @Test
    void anIndexLeadsToMapsAndOnlyThoseThatChangedAreReadAgain() throws Exception {
        index(link("/old.xml", "2026-01-31"), link("/new.xml", "2026-03-01"), link("/nested.xml", "2025-01-01"));
        map(SITE + "/old.xml", url("/1", "2026-01-30"));
        map(SITE + "/new.xml", url("/2", "2026-02-28"), url("/3", "2026-03-01"));
        web.with(
                SITE + "/nested.xml",
                200,
                "<sitemapindex><sitemap><loc>https://coast.example/deep.xml</loc></sitemap></sitemapindex>");
        List.of("/1", "/2", "/3").forEach(this::page);

        FeedState state = learnt(visit(null));
        assertThat(bodies()).containsExactly("Text of /3.", "Text of /2.", "Text of /1.");
        assertThat(state.pages())
                .isNotNull()
                .extracting(PageSum::reason)
                .isEqualTo("https://coast.example/nested.xml: an index that an index names is not followed");

        index(link("/old.xml", "2026-01-31"), link("/new.xml", "2026-03-02"));
        map(SITE + "/new.xml", url("/3", "2026-03-01"), url("/4", "2026-03-02"));
        page("/4");
        long asked = web.asked().count();
        learnt(visit(state));

        assertThat(web.asked().skip(asked)).containsExactly(MAP, SITE + "/new.xml", SITE + "/4");
    }

    @Test
    void aMapOfAnIndexCountsAsReadOnceAllOfItsPagesAreDone() throws Exception {
        index(link("/long.xml", "2026-03-01"));
        map(SITE + "/long.xml", IntStream.rangeClosed(1, 5).mapToObj(day -> url("/" + day, "2026-02-0" + day)));
        IntStream.rangeClosed(1, 5).forEach(day -> page("/" + day));

        FeedState state = learnt(visit(null));
        assertThat(bodies()).hasSize(3);
        state = learnt(visit(state));
        assertThat(bodies()).hasSize(5);
        learnt(visit(state));

        assertThat(web.asked().filter((SITE + "/long.xml")::equals)).hasSize(2);
    }

    @Test
    void whereTheLogIsAwayNothingIsRemembered() throws Exception {
        map(MAP, url("/a", ""));
        page("/a");
        log.away(true);

        assertThat(visit(null)).isInstanceOf(Visit.Later.class);
    }

    private void page(String path) {
        web.with(SITE + path, 200, "Text of " + path + ".", "content-type", "text/plain");
    }

    private void map(String address, String... urls) {
        web.with(address, 200, "<urlset>" + String.join("\n", urls) + "</urlset>", "content-type", "text/xml");
    }

    private void map(String address, Stream<String> urls) {
        map(address, urls.toArray(String[]::new));
    }

    private void index(String... links) {
        web.with(MAP, 200, "<sitemapindex>" + String.join("\n", links) + "</sitemapindex>", "content-type", "text/xml");
    }

    private static String url(String path, String lastmod) {
        return "<url><loc>" + SITE + path + "</loc><lastmod>" + lastmod + "</lastmod></url>";
    }

    private static String link(String path, String lastmod) {
        return "<sitemap><loc>" + SITE + path + "</loc><lastmod>" + lastmod + "</lastmod></sitemap>";
    }

    private List<String> bodies() {
        return log.articles().stream().map(ArticleIngested::body).collect(Collectors.toList());
    }

    private Visit visit(@Nullable FeedState state) throws InterruptedException {
        return visitor.visit(new Followed(feed, state, 0));
    }

    private static FeedState learnt(Visit visit) {
        assertThat(visit).isInstanceOf(Visit.Learnt.class);
        return ((Visit.Learnt) visit).state();
    }

    private FeedVisitor visitor() {
        Duration time = Duration.ofSeconds(30);
        Fetcher fetcher = new Fetcher(
                web,
                new FetchLimits(100_000, 100_000, 100, 5, time, time, time),
                new Manners("dateline", true, 1, Duration.ZERO, Duration.ZERO),
                clock,
                clock);
        return new FeedVisitor(fetcher, ExampleFeeds.articles(fetcher, log, clock), clock);
    }
}
