package dateline.command.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FeedLinesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void aTableTellsHowFeedsAreAndWhatIsWrongWithWhich() {
        List<String> lines = FeedLines.table(List.of(feed("""
                                {"id": "harbour", "url": "https://harbour.example/feed", "condition": "quiet", "articles": 1200,
                                 "latestArticle": "2026-03-01T12:00:00Z", "fetched": "2026-03-02T11:59:00Z",
                                 "due": "2026-03-02T12:05:00Z", "quietSince": "2026-03-01T12:00:00Z"}
                                """), feed("""
                                {"id": "lock", "url": "https://lock.example/feed", "condition": "failing", "articles": 0,
                                 "failingSince": "2026-03-02T10:00:00Z", "reason": "the server answered 404",
                                 "due": "2026-03-02T11:59:59Z"}
                                """)), NOW);

        assertThat(lines.getFirst()).startsWith("FEED     CONDITION  ARTICLES");
        assertThat(lines.get(1))
                .startsWith("harbour  quiet")
                .contains(" ago", "in 5")
                .endsWith("https://harbour.example/feed");
        assertThat(lines.get(2)).startsWith("lock     failing").contains(" now ");
        assertThat(lines.subList(3, lines.size()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("harbour has brought nothing new for "),
                        line -> assertThat(line)
                                .startsWith("lock has failed for 2h")
                                .endsWith(": the server answered 404"));
    }

    @Test
    void theSummaryCountsConditionsAndNamesWhatFails() {
        assertThat(FeedLines.summary(
                        List.of(
                                feed("{\"id\": \"harbour\", \"condition\": \"well\"}"),
                                feed("{\"id\": \"lock\", \"condition\": \"failing\", \"reason\": \"404\","
                                        + " \"failingSince\": \"2026-03-02T10:00:00Z\"}")),
                        NOW))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("2 feeds followed, 1 failing, 0 gone, 0 quiet"),
                        line -> assertThat(line).startsWith("lock has failed for 2h"));
        assertThat(FeedLines.summary(List.of(), NOW)).isEmpty();
    }

    @Test
    void whatIsKnownOfAFeedIsALineEach() {
        assertThat(FeedLines.of(feed("{\"id\": \"coast\", \"pages\": {\"read\": 3, \"waiting\": 12}}")))
                .containsExactly("id             coast", "pages.read     3", "pages.waiting  12");
    }

    @Test
    void whereThereAreNoneItSaysHowToAddOne() {
        assertThat(FeedLines.table(List.of(), NOW)).containsExactly("No feeds are followed: dateline feeds add URL");
    }

    @Test
    void anIdIsMadeOfTheAddress() {
        assertThat(NewFeed.of(URI.create("https://www.News.example/World/rss.xml?x=1")))
                .isEqualTo("news.example-world-rss.xml");
        assertThat(NewFeed.of(URI.create("https://news.example/"))).isEqualTo("news.example");
    }

    private static FollowedFeed feed(String json) {
        return FollowedFeed.of(new JsonMapper().readTree(json));
    }
}
