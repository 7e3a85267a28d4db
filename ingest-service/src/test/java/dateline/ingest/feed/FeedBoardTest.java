package dateline.ingest.feed;

import static dateline.ingest.feed.ExampleFeeds.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedBoardTest {

    private final FeedBoard board = new FeedBoard();
    private final MemoryFeedLog log = new MemoryFeedLog(board);
    private final Instant later = START.plusSeconds(60);
    private final Feeds feeds = new Feeds(board, log, () -> later);

    @Test
    void whatIsOlderThanWhatIsKnownIsPassedOver() {
        Feed feed = ExampleFeeds.feed("harbour");
        board.keep(1, 7, "harbour", feed.paused(true, later));

        board.keep(1, 6, "harbour", feed);

        assertThat(board.find("harbour"))
                .get()
                .extracting(found -> found.feed().paused())
                .isEqualTo(true);
        board.keep(1, 8, "harbour", null);
        assertThat(board.all()).isEmpty();
    }

    @Test
    void whatPeopleSetAndWhatWasLearntDoNotOverwriteEachOther() {
        feeds.put(ExampleFeeds.feed("harbour"));
        feeds.pause("harbour");
        FeedState learnt = new FeedState(
                "harbour",
                ExampleFeeds.feed("harbour").url(),
                later,
                later,
                later,
                Memory.NONE,
                new Rhythm(later, null, 3),
                null,
                false,
                null,
                null,
                null);

        log.learn(log.share("harbour.example"), learnt);

        assertThat(feeds.find("harbour")).get().satisfies(found -> {
            assertThat(found.feed().paused()).isTrue();
            assertThat(found.state()).isEqualTo(learnt);
        });
        assertThat(feeds.resume("harbour")).get().satisfies(found -> {
            assertThat(found.feed().paused()).isFalse();
            assertThat(found.state()).isEqualTo(learnt);
        });
    }

    @Test
    void aFeedWithAnotherHostChangesItsShareAndIsOneAllTheSame() {
        assertThat(feeds.put(ExampleFeeds.feed("harbour", "https://a.example/feed")))
                .isTrue();
        assertThat(feeds.put(ExampleFeeds.feed("harbour", "https://another.example/feed")))
                .isFalse();

        assertThat(log.share("a.example")).isNotEqualTo(log.share("another.example"));
        assertThat(board.all())
                .singleElement()
                .satisfies(found -> assertThat(found.share()).isEqualTo(log.share("another.example")));
        assertThat(feeds.remove("harbour")).isTrue();
        assertThat(feeds.remove("harbour")).isFalse();
        assertThat(board.all()).isEmpty();
    }

    @Test
    void feedsAreListedByTheirIds() {
        List.of("tide", "harbour", "lock").forEach(id -> feeds.put(ExampleFeeds.feed(id)));

        assertThat(feeds.all()).extracting(found -> found.feed().id()).containsExactly("harbour", "lock", "tide");
        assertThat(feeds.pause("nobody")).isEmpty();
    }
}
