package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RobotsTest {

    private static final String RULES = "https://news.example:443/robots.txt";
    private static final URI FEED = URI.create("https://news.example/feed.xml");

    private final TestClock clock = new TestClock();
    private final FakeWeb web = new FakeWeb();
    private final Robots robots = new Robots(web, "dateline", Duration.ofSeconds(30), Duration.ofSeconds(60), clock);

    @Test
    void aGroupForThisReaderGoesBeforeTheOneForAll() {
        web.with(RULES, 200, "User-agent: *\nDisallow: /\n\nUser-agent: Dateline\nDisallow: /private/\n");

        assertThat(robots.verdict(FEED, Optional.empty())).isEqualTo(new Robots.Verdict.Allowed(Duration.ZERO));
        assertThat(robots.verdict(URI.create("https://news.example/private/feed.xml"), Optional.empty()))
                .isEqualTo(new Robots.Verdict.Disallowed());
    }

    @Test
    void aDelayIsKeptUpToALimit() {
        web.with(RULES, 200, "User-agent: *\nCrawl-delay: 7\n");
        assertThat(robots.verdict(FEED, Optional.empty())).isEqualTo(new Robots.Verdict.Allowed(Duration.ofSeconds(7)));

        web.with("http://slow.example:80/robots.txt", 200, "User-agent: *\nCrawl-delay: 86400\n");
        assertThat(robots.verdict(URI.create("http://slow.example/feed"), Optional.empty()))
                .isEqualTo(new Robots.Verdict.Allowed(Duration.ofSeconds(60)));
    }

    @Test
    void noRulesAllowEverything() {
        assertThat(robots.verdict(FEED, Optional.empty())).isEqualTo(new Robots.Verdict.Allowed(Duration.ZERO));
    }

    @Test
    void rulesAreAskedForOnceADay() {
        web.with(RULES, 200, "User-agent: *\nDisallow: /\n");
        robots.verdict(FEED, Optional.empty());
        clock.pause(Duration.ofHours(23));
        web.with(RULES, 404, "");
        assertThat(robots.verdict(FEED, Optional.empty())).isEqualTo(new Robots.Verdict.Disallowed());

        clock.pause(Duration.ofHours(1));

        assertThat(robots.verdict(FEED, Optional.empty())).isInstanceOf(Robots.Verdict.Allowed.class);
        assertThat(web.asked()).hasSize(2);
    }

    @Test
    void aHostThatCannotSayItsRulesAllowsNothingForNow() {
        web.with(RULES, 503, "");
        assertThat(robots.verdict(FEED, Optional.empty()))
                .isEqualTo(new Robots.Verdict.Unknown("the server answered 503"));

        web.with(RULES, 200, "User-agent: *\nAllow: /\n");
        clock.pause(Duration.ofMinutes(10));
        assertThat(robots.verdict(FEED, Optional.empty())).isInstanceOf(Robots.Verdict.Allowed.class);

        web.failing(RULES, new IOException("news.example kept silent for too long"));
        clock.pause(Duration.ofDays(1));
        assertThat(robots.verdict(FEED, Optional.empty())).as("older rules").isInstanceOf(Robots.Verdict.Allowed.class);
    }

    @Test
    void redirectsOfTheRulesAreFollowed() {
        web.with(RULES, 301, "", "location", "https://www.news.example/robots.txt")
                .with("https://www.news.example/robots.txt", 200, "User-agent: *\nDisallow: /feed.xml\n");

        assertThat(robots.verdict(FEED, Optional.empty())).isEqualTo(new Robots.Verdict.Disallowed());
    }
}
