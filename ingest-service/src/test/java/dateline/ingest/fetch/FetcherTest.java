package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FetcherTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(1000, 1000, 100, 3, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(30));
    private static final URI FEED = URI.create("https://news.example/feed");

    private static final Login LOGIN = new Login("X-Key", "secret", Set.of(Origin.of("news.example")));

    private final TestClock clock = new TestClock();
    private final FakeWeb web = new FakeWeb();
    private final Fetcher fetcher = fetcher(Ways.USUAL);

    @Test
    void whatWasFetchedComesWithWhatToRemember() throws Exception {
        web.with(
                "https://news.example/feed",
                200,
                "text",
                "content-type",
                "application/rss+xml",
                "etag",
                "\"1\"",
                "cache-control",
                "max-age=300");

        assertThat(fetch(Optional.empty())).isInstanceOfSatisfying(FetchResult.Fetched.class, fetched -> {
            assertThat(fetched.body().open()).hasContent("text");
            assertThat(fetched.contentType()).contains("application/rss+xml");
            assertThat(fetched.validators()).contains(new Validators(FEED, Optional.of("\"1\""), Optional.empty()));
            assertThat(fetched.fresh()).contains(Duration.ofMinutes(5));
            assertThat(fetched.movedTo()).isEmpty();
        });
    }

    @Test
    void validatorsGoBackToTheAddressTheyCameFromAlone() throws Exception {
        web.with("https://news.example/feed", 302, "", "location", "https://cdn.example/feed")
                .with("https://cdn.example/feed", 304, "");

        FetchResult result = fetch(Optional.of(new Validators(
                URI.create("https://cdn.example/feed"), Optional.of("\"1\""), Optional.of("yesterday"))));

        assertThat(result).isEqualTo(new FetchResult.NotModified(Optional.empty(), Optional.empty()));
        assertThat(web.last().headers())
                .containsEntry("If-None-Match", "\"1\"")
                .containsEntry("If-Modified-Since", "yesterday");
        fetch(Optional.of(new Validators(FEED, Optional.of("\"1\""), Optional.empty())));
        assertThat(web.last().headers()).doesNotContainKey("If-None-Match");
    }

    @Test
    void credentialsStayWithTheirOrigin() throws Exception {
        web.with("https://news.example/feed", 302, "", "location", "/other")
                .with("https://news.example/other", 302, "", "location", "https://elsewhere.example/feed")
                .with("https://elsewhere.example/feed", 200, "text");

        locked(Optional.empty()).fetch(request(Optional.empty()));

        assertThat(web.asked()).contains("https://news.example/other", "https://elsewhere.example/feed");
        assertThat(web.asked("https://news.example/feed").headers()).containsEntry("X-Key", "secret");
        assertThat(web.asked("https://news.example/other").headers()).containsEntry("X-Key", "secret");
        assertThat(web.asked("https://news.example:443/robots.txt").headers()).doesNotContainKey("X-Key");
        assertThat(web.last().headers()).doesNotContainKey("X-Key");
        assertThat(web.last().toString() + LOGIN).doesNotContain("secret");
    }

    @Test
    void credentialsForHttpsAreNotSaidOverHttpNorOnAnotherPort() throws Exception {
        web.with("https://news.example/feed", 302, "", "location", "http://news.example/plain")
                .with("http://news.example/plain", 302, "", "location", "https://news.example:8443/odd")
                .with("https://news.example:8443/odd", 200, "text");

        locked(Optional.empty()).fetch(request(Optional.empty()));

        assertThat(web.asked("http://news.example/plain").headers()).doesNotContainKey("X-Key");
        assertThat(web.asked("https://news.example:8443/odd").headers()).doesNotContainKey("X-Key");
    }

    @Test
    void theProxyOfTheSourceIsAskedForEveryHopAndForTheRules() throws Exception {
        web.with("https://news.example/feed", 302, "", "location", "https://elsewhere.example/feed")
                .with("https://elsewhere.example/feed", 200, "text");
        URI proxy = URI.create("http://proxy.example:3128");

        locked(Optional.of(proxy)).fetch(request(Optional.empty()));

        assertThat(web.hops())
                .isNotEmpty()
                .allSatisfy(hop -> assertThat(hop.proxy()).contains(proxy));
    }

    @Test
    void whereThereIsNoWayNothingIsAskedFor() throws Exception {
        Fetcher lost = fetcher(request -> {
            throw new Refusal("the credentials are not there");
        });

        assertThat(lost.fetch(request(Optional.empty())))
                .isEqualTo(new FetchResult.Refused("the credentials are not there"));
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void aPermanentRedirectIsTold() throws Exception {
        web.with("https://news.example/feed", 301, "", "location", "/new")
                .with("https://news.example/new", 200, "text");

        assertThat(fetch(Optional.empty()))
                .isInstanceOfSatisfying(
                        FetchResult.Fetched.class,
                        fetched -> assertThat(fetched.movedTo()).contains(URI.create("https://news.example/new")));
    }

    @Test
    void errorsSayWhenToComeBack() throws Exception {
        web.with("https://news.example/feed", 429, "", "retry-after", "90");
        assertThat(fetch(Optional.empty()))
                .isEqualTo(new FetchResult.Failed(
                        "the server answered 429", Optional.of(clock.instant().plusSeconds(90))));

        web.with("https://news.example/feed", 410, "");
        assertThat(fetch(Optional.empty())).isEqualTo(new FetchResult.Gone(FEED));

        web.failing("https://news.example/feed", new IOException("news.example kept silent for too long"));
        assertThat(fetch(Optional.empty()))
                .isEqualTo(new FetchResult.Failed("news.example kept silent for too long", Optional.empty()));
    }

    @Test
    void whatBreaksARuleIsRefusedAndNotAskedFor() throws Exception {
        web.with("https://news.example/feed", 302, "", "location", "file:///etc/passwd");
        assertThat(fetch(Optional.empty()))
                .isEqualTo(new FetchResult.Refused("only http and https are fetched, not file:"));

        web.with("https://other.example:443/robots.txt", 200, "User-agent: *\nDisallow: /feed\n")
                .with("https://news.example/feed", 302, "", "location", "https://other.example/feed");
        assertThat(fetch(Optional.empty()))
                .isEqualTo(new FetchResult.Refused("the host's robots.txt does not allow it"));
        assertThat(web.asked()).doesNotContain("https://other.example/feed", "file:///etc/passwd");
    }

    @Test
    void aHostThatCannotSayItsRulesIsAskedAgainLater() throws Exception {
        web.with("https://news.example:443/robots.txt", 500, "");

        assertThat(fetch(Optional.empty())).isInstanceOf(FetchResult.Failed.class);
        assertThat(web.asked()).doesNotContain("https://news.example/feed");
    }

    @Test
    void allHopsTogetherHaveOneTime() throws Exception {
        Wire slow = hop -> {
            clock.pause(Duration.ofSeconds(12));
            return new Answer(302, Map.of("location", hop.address().getPath() + "x"), Body.EMPTY);
        };
        Fetcher unhurried = new Fetcher(
                slow, LIMITS, new Manners("dateline", false, 1, Duration.ofSeconds(90), Duration.ZERO), clock, clock);

        assertThat(unhurried.fetch(request(Optional.empty())))
                .isEqualTo(new FetchResult.Failed("no answer within 30 s", Optional.empty()));
    }

    private Fetcher locked(Optional<URI> proxy) {
        return fetcher(request -> new Way(Optional.of(LOGIN), proxy));
    }

    private Fetcher fetcher(Ways ways) {
        return new Fetcher(
                web,
                LIMITS,
                new Manners("dateline", true, 1, Duration.ofSeconds(1), Duration.ofSeconds(60)),
                ways,
                clock,
                clock);
    }

    private FetchResult fetch(Optional<Validators> validators) throws InterruptedException {
        return fetcher.fetch(request(validators));
    }

    private static FetchRequest request(Optional<Validators> validators) {
        return new FetchRequest(FEED, "*/*", validators, Optional.empty());
    }
}
