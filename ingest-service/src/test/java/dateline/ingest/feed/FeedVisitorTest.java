package dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.FakeWeb;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Manners;
import dateline.ingest.fetch.TestClock;
import dateline.ingest.folder.MemoryLog;
import dateline.message.ArticleIngested;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedVisitorTest {

    private static final String ADDRESS = "https://harbour.example/feed";
    private static final String TWO = """
            {"id": "1", "body": "The ferry came back."}
            {"id": "2", "body": "The tide was high."}
            """;

    private final TestClock clock = new TestClock();
    private final FakeWeb web = new FakeWeb();
    private final MemoryLog log = new MemoryLog();
    private final FeedVisitor visitor = visitor();
    private final Feed feed = ExampleFeeds.feed("harbour", ADDRESS);

    @Test
    void articlesAreTakenInTheNameOfTheFeedsSource() throws Exception {
        web.with(ADDRESS, 200, TWO, "content-type", "application/x-ndjson; charset=utf-8", "etag", "\"1\"");

        FeedState state = learnt(visit(null));

        assertThat(log.articles())
                .extracting(ArticleIngested::body)
                .containsExactly("The ferry came back.", "The tide was high.");
        assertThat(log.articles().getFirst().source().id()).isEqualTo("harbour");
        assertThat(state.rhythm().articles()).isEqualTo(2);
        assertThat(state.memory().etag()).isEqualTo("\"1\"");
        assertThat(state.fetched()).isEqualTo(clock.instant());
        assertThat(state.trouble()).isNull();
    }

    @Test
    void theSameAgainIsNothingNewWhetherTheServerSaysSoOrNot() throws Exception {
        web.with(ADDRESS, 200, TWO, "content-type", "application/x-ndjson", "etag", "\"1\"");
        FeedState first = learnt(visit(null));
        clock.pause(Duration.ofHours(1));

        assertThat(visit(first).word()).as("the same bytes").isEqualTo("unchanged");
        assertThat(web.last().headers()).containsEntry("If-None-Match", "\"1\"");

        web.with(ADDRESS, 304, "");
        FeedState second = learnt(visit(first));
        assertThat(second.rhythm().latest()).isEqualTo(first.attempted());
        assertThat(second.memory()).isEqualTo(first.memory());
        assertThat(log.articles()).hasSize(2);
    }

    @Test
    void afterALossOfAllThatWasLearntTheReceiptsKeepArticlesFromBeingPublishedAgain() throws Exception {
        web.with(ADDRESS, 200, TWO, "content-type", "application/x-ndjson");
        visit(null);

        FeedState again = learnt(visit(null));

        assertThat(log.articles()).hasSize(2);
        assertThat(again.rhythm().articles()).isZero();
    }

    @Test
    void aPermanentRedirectIsFollowedAtOnceTheNextTimeUntilItProvesWrong() throws Exception {
        web.with(ADDRESS, 301, "", "location", "https://moved.example/feed")
                .with("https://moved.example/feed", 200, TWO, "content-type", "application/x-ndjson");
        FeedState state = learnt(visit(null));
        assertThat(state.memory().movedTo()).isEqualTo(URI.create("https://moved.example/feed"));

        web.with("https://moved.example/feed", 404, "");
        for (int failures = 1; failures <= 3; failures++) {
            assertThat(state.address()).isEqualTo(URI.create("https://moved.example/feed"));
            state = learnt(visit(state));
            assertThat(state.trouble())
                    .isNotNull()
                    .extracting(Trouble::failures)
                    .isEqualTo(failures);
        }

        assertThat(state.address()).isEqualTo(URI.create(ADDRESS));
    }

    @Test
    void failuresAreCountedWithTheirReasonUntilItWorksAgain() throws Exception {
        web.failing(ADDRESS, new IOException("harbour.example kept silent for too long"));
        FeedState first = learnt(visit(null));
        clock.pause(Duration.ofMinutes(10));
        web.with(ADDRESS, 429, "", "retry-after", "7200");
        FeedState second = learnt(visit(first));

        assertThat(second.trouble()).isEqualTo(new Trouble(2, first.attempted(), "the server answered 429"));
        assertThat(second.next()).isEqualTo(clock.instant().plusSeconds(7200));
        assertThat(second.fetched()).isNull();

        web.with(ADDRESS, 200, TWO, "content-type", "application/x-ndjson");
        assertThat(learnt(visit(second)).trouble()).isNull();
    }

    @Test
    void whatCannotBeReadIsAFailureAndItsValidatorsAreForgotten() throws Exception {
        web.with(ADDRESS, 200, "%PDF-1.7", "content-type", "application/pdf", "etag", "\"1\"");

        FeedState state = learnt(visit(null));

        assertThat(state.trouble())
                .isNotNull()
                .extracting(Trouble::reason)
                .asString()
                .contains("PDF");
        assertThat(state.memory()).isEqualTo(Memory.NONE);

        web.with(ADDRESS, 200, "{\"id\": \"1\"}\n{\"id\": \"2\"}\n", "content-type", "application/x-ndjson");
        assertThat(learnt(visit(null)).trouble())
                .isNotNull()
                .extracting(Trouble::reason)
                .isEqualTo("none of its 2 articles is taken: the article has no body");
    }

    @Test
    void aFeedWithoutArticlesIsNoFailure() throws Exception {
        web.with(ADDRESS, 200, "\n", "content-type", "application/x-ndjson");

        assertThat(learnt(visit(null)).trouble()).isNull();
    }

    @Test
    void whatIsGoneIsGone() throws Exception {
        web.with(ADDRESS, 410, "");

        assertThat(learnt(visit(null)).gone()).isTrue();
    }

    @Test
    void nothingIsRememberedWhereArticlesCouldNotBeHandedOn() throws Exception {
        web.with(ADDRESS, 200, TWO, "content-type", "application/x-ndjson", "etag", "\"1\"");
        log.away(true);

        assertThat(visit(null)).isEqualTo(new Visit.Later("nobody answers"));
    }

    @Test
    void anArticleIsCompletedByItsPageOnceAndKeepsItsIdentity() throws Exception {
        Feed full = new Feed(
                feed.id(),
                feed.url(),
                null,
                feed.source(),
                feed.lane(),
                null,
                null,
                feed.shortest(),
                feed.longest(),
                true,
                false,
                null,
                feed.changed());
        web.with(ADDRESS, 200, """
                {"url": "https://harbour.example/ferry", "title": "Ferry", "body": "The ferry …"}
                {"url": "https://harbour.example/lost", "title": "Lost", "body": "A page is …"}
                {"url": "https://harbour.example/ferry?x", "title": "Other", "updatedAt": "2026-03-01T10:00:00Z", "body": "Other."}
                """, "content-type", "application/x-ndjson");
        web.with(
                "https://harbour.example/ferry",
                200,
                "{\"url\": \"https://elsewhere.example/\", \"body\": \"The ferry came back at noon.\"}",
                "content-type",
                "application/json");

        visitor.visit(new Followed(full, null, 0));
        visitor.visit(new Followed(full, null, 0));

        assertThat(log.articles())
                .extracting(article -> article.url() + " " + article.body())
                .containsExactly(
                        "https://harbour.example/ferry The ferry came back at noon.",
                        "https://harbour.example/lost A page is …",
                        "https://harbour.example/ferry?x Other.");
        assertThat(web.asked().filter("https://harbour.example/ferry"::equals)).hasSize(1);
    }

    @Test
    void aPageThatNamesOneFeedLeadsToItAndIsNotAskedAgain() throws Exception {
        web.with(ADDRESS, 200, """
                <!doctype html><html><head><base href="https://harbour.example/news/">
                <link rel="stylesheet" href="a.css"><link rel="alternate" hreflang="fr" href="/fr">
                <link type="application/rss+xml" rel="ALTERNATE" href="feed.jsonl" title="News"></head></html>
                """, "content-type", "text/html; charset=utf-8", "etag", "\"page\"")
                .with("https://harbour.example/news/feed.jsonl", 200, TWO, "content-type", "application/x-ndjson");

        FeedState state = learnt(visit(null));

        assertThat(state.trouble()).isNull();
        assertThat(log.articles()).hasSize(2);
        assertThat(state.address()).isEqualTo(URI.create("https://harbour.example/news/feed.jsonl"));
        assertThat(state.memory().etag()).isNull();
        visit(state);
        assertThat(web.last().address()).isEqualTo(state.address());
    }

    @Test
    void aPageThatNamesSeveralFeedsOrNoneSaysWhatItNames() throws Exception {
        String link = "<link rel=alternate type='application/atom+xml' href=";
        web.with(ADDRESS, 200, "<html><head>" + link + "/a>" + link + "/b>" + link + "/a></head></html>");
        assertThat(learnt(visit(null)).trouble())
                .isNotNull()
                .extracting(Trouble::reason)
                .isEqualTo("a page, which is no feed but names 2; follow one of them: "
                        + "https://harbour.example/a, https://harbour.example/b");

        web.with(ADDRESS, 200, "<!DOCTYPE html><title>News</title>");
        assertThat(learnt(visit(null)).trouble())
                .isNotNull()
                .extracting(Trouble::reason)
                .isEqualTo("a page, which is no feed and names none");
    }

    @Test
    void pagesThatNameEachOtherAsTheirFeedsAreAskedOnce() throws Exception {
        web.with(ADDRESS, 200, "<html><link rel=alternate type=application/rss+xml href=/other></html>")
                .with(
                        "https://harbour.example/other",
                        200,
                        "<html><link rel=alternate type=application/rss+xml href=/feed></html>");

        FeedState state = learnt(visit(null));

        assertThat(state.trouble())
                .isNotNull()
                .extracting(Trouble::reason)
                .isEqualTo("https://harbour.example/other is a page too, though another page names it as its feed");
        assertThat(web.asked()).hasSize(3);
    }

    @Test
    void whatAFeedSaysOfWhenToAskIsHeeded() throws Exception {
        String item = "<item><guid isPermaLink='false'>1</guid><description>It rains.</description></item>";
        web.with(
                ADDRESS,
                200,
                "<rss><channel><ttl>120</ttl><skipHours><hour>11</hour><hour>12</hour></skipHours>" + item
                        + "</channel></rss>",
                "content-type",
                "application/rss+xml",
                "cache-control",
                "max-age=60");

        FeedState state = learnt(visit(null));

        assertThat(Duration.between(clock.instant(), state.next()))
                .isBetween(Duration.ofMinutes(108), Duration.ofMinutes(120));
        assertThat(Schedule.due(feed, state))
                .as("from eleven to one it never changes")
                .contains(Instant.parse("2026-03-02T13:00:00Z"));
        web.with(ADDRESS, 304, "");
        FeedState again = learnt(visit(state));
        assertThat(Duration.between(clock.instant(), again.next()))
                .isBetween(Duration.ofMinutes(108), Duration.ofMinutes(120));
    }

    @Test
    void relativeLinksLeadFromWhereTheFeedWasFound() throws Exception {
        web.with(
                ADDRESS,
                200,
                "<rss><channel><item><link>/ferry</link><description>It is back.</description></item></channel></rss>",
                "content-type",
                "application/rss+xml");

        visit(null);

        assertThat(log.articles().getFirst().url()).hasToString("https://harbour.example/ferry");
    }

    @Test
    void whoAsksForAFetchGetsAllOfItRead() throws Exception {
        web.with(ADDRESS, 200, TWO, "content-type", "application/x-ndjson", "etag", "\"1\"");
        FeedState state = learnt(visit(null));
        clock.pause(Duration.ofMinutes(1));

        Visit visit = visitor.visit(new Followed(feed.asked(clock.instant()), state, 0));

        assertThat(visit.word()).isEqualTo("fetched");
        assertThat(web.last().headers()).doesNotContainKey("If-None-Match");
    }

    @Test
    void aFetchThatIsAskedForDuringAVisitIsMadeAfterIt() throws Exception {
        web.with(ADDRESS, 200, TWO, "content-type", "application/x-ndjson")
                .after(ADDRESS, () -> clock.pause(Duration.ofSeconds(20)));
        Instant meanwhile = clock.instant().plusSeconds(10);

        FeedState state = learnt(visit(null));

        assertThat(Schedule.due(feed.asked(meanwhile), state)).contains(meanwhile);
        assertThat(state.fetched()).isEqualTo(clock.instant());
    }

    private Visit visit(@Nullable FeedState state) throws InterruptedException {
        return visitor.visit(new Followed(feed, state, 0));
    }

    private static FeedState learnt(Visit visit) {
        assertThat(visit).isInstanceOf(Visit.Learnt.class);
        return ((Visit.Learnt) visit).state();
    }

    private FeedVisitor visitor() {
        FetchLimits limits = new FetchLimits(
                100_000, 100_000, 100, 5, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(30));
        Fetcher fetcher =
                new Fetcher(web, limits, new Manners("dateline", true, 1, Duration.ZERO, Duration.ZERO), clock, clock);
        return new FeedVisitor(fetcher, ExampleFeeds.articles(fetcher, log, clock), clock);
    }
}
