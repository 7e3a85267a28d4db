package dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.Answer;
import dateline.ingest.fetch.Body;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Hop;
import dateline.ingest.fetch.Manners;
import dateline.ingest.fetch.TestClock;
import dateline.ingest.folder.MemoryLog;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class FeedPollerTest {

    private static final Set<Integer> ALL = IntStream.range(0, 12).boxed().collect(Collectors.toUnmodifiableSet());

    private final TestClock clock = new TestClock();
    private final FeedBoard board = new FeedBoard();
    private final MemoryFeedLog log = new MemoryFeedLog(board);
    private final Feeds feeds = new Feeds(board, log, clock);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Set<String> failing = Set.of();
    private volatile CountDownLatch open = new CountDownLatch(0);
    private final FeedPoller poller = new FeedPoller(board, visitor(), log, word -> {}, clock, 2);

    @AfterEach
    void stop() {
        poller.close();
    }

    @Test
    void onlyFeedsOfSharesThatAreHeldAreAsked() throws Exception {
        feeds.put(ExampleFeeds.feed("a"));
        feeds.put(ExampleFeeds.feed("another"));
        lookAgain();
        assertThat(asked).isEmpty();

        poller.take(Set.of(log.share("another.example")));

        until(() -> known("another"));
        lookAgain();
        assertThat(asked).containsExactly("another.example");
    }

    @Test
    void aFeedIsAskedAgainWhenItIsDueAndNotBefore() throws Exception {
        feeds.put(ExampleFeeds.feed("harbour"));
        poller.take(ALL);
        until(() -> known("harbour"));

        clock.pause(Duration.ofMinutes(9));
        lookAgain();
        assertThat(asked).hasSize(1);

        clock.pause(Duration.ofMinutes(2));
        until(() -> asked.size() == 2);
    }

    @Test
    void noFeedIsAskedTwiceAtOnceNorTwoOfOneHost() throws Exception {
        open = new CountDownLatch(1);
        feeds.put(ExampleFeeds.feed("one", "https://harbour.example/one"));
        feeds.put(ExampleFeeds.feed("two", "https://harbour.example/two"));
        poller.take(ALL);

        until(() -> asked.size() == 1);
        lookAgain();
        assertThat(asked).hasSize(1);

        open.countDown();
        until(() -> known("one") && known("two"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void noMoreThanItsWorkersAreUnderWay() throws Exception {
        open = new CountDownLatch(1);
        List.of("a", "bb", "ccc", "dddd").forEach(id -> feeds.put(ExampleFeeds.feed(id)));
        poller.take(ALL);

        until(() -> asked.size() == 2);
        lookAgain();
        assertThat(asked).hasSize(2);

        open.countDown();
        until(() -> asked.size() == 4);
    }

    @Test
    void aSharePassesOnWithWhatItsVisitsLearnt() throws Exception {
        open = new CountDownLatch(1);
        feeds.put(ExampleFeeds.feed("harbour"));
        poller.take(ALL);
        until(() -> asked.size() == 1);
        Thread opening = Thread.ofVirtual().start(() -> open.countDown());

        poller.release(ALL, Duration.ofDays(1));

        opening.join();
        assertThat(known("harbour")).isTrue();
        assertThat(poller.shares()).isEmpty();
        clock.pause(Duration.ofDays(1));
        lookAgain();
        assertThat(asked).hasSize(1);
    }

    @Test
    void aVisitThatOutlastsThePatienceIsBrokenOffAndTeachesNothing() throws Exception {
        open = new CountDownLatch(1);
        feeds.put(ExampleFeeds.feed("harbour"));
        poller.take(ALL);
        until(() -> asked.size() == 1);

        poller.release(ALL, Duration.ZERO);
        poller.close();

        assertThat(known("harbour")).isFalse();
    }

    @Test
    void whereNothingCanBeKeptAFeedIsNotAskedAgainAndAgain() throws Exception {
        feeds.put(ExampleFeeds.feed("harbour"));
        poller.take(ALL);
        log.away(true);
        until(() -> log.refused() == 1);

        clock.pause(Duration.ofMinutes(5));
        lookAgain();
        assertThat(asked).hasSize(1);

        log.away(false);
        clock.pause(Duration.ofMinutes(6));
        until(() -> known("harbour"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void whoAsksForAFetchDoesNotWait() throws Exception {
        feeds.put(ExampleFeeds.feed("harbour"));
        poller.take(ALL);
        until(() -> known("harbour"));
        clock.pause(Duration.ofSeconds(1));

        feeds.fetch("harbour");
        until(() -> asked.size() == 2);

        clock.pause(Duration.ofSeconds(1));
        lookAgain();
        assertThat(asked).hasSize(2);
    }

    @Test
    void aFeedThatWasRemovedAndAddedAgainIsAskedAtOnce() throws Exception {
        feeds.put(ExampleFeeds.feed("harbour"));
        poller.take(ALL);
        until(() -> known("harbour"));
        clock.pause(Duration.ofSeconds(1));

        feeds.remove("harbour");
        feeds.put(ExampleFeeds.feed("harbour").paused(false, clock.instant()));

        until(() -> asked.size() == 2);
    }

    @Test
    void aFeedThatGotAnotherAddressIsAskedThereAtOnce() throws Exception {
        feeds.put(ExampleFeeds.feed("harbour"));
        poller.take(ALL);
        until(() -> known("harbour"));
        clock.pause(Duration.ofSeconds(1));

        feeds.put(ExampleFeeds.feed("harbour", "https://moved.example/feed").paused(false, clock.instant()));

        until(() -> asked.contains("moved.example"));
    }

    @Test
    void feedsThatFailLeaveWorkersToThoseThatDoNot() throws Exception {
        failing = Set.of("a.example", "bb.example");
        List.of("a", "bb", "ccc").forEach(id -> feeds.put(ExampleFeeds.feed(id)));
        poller.take(ALL);
        until(() -> known("a") && known("bb") && known("ccc"));

        open = new CountDownLatch(1);
        clock.pause(Duration.ofHours(1));
        until(() -> asked.size() == 5);
        lookAgain();
        assertThat(asked.subList(3, 5)).containsExactlyInAnyOrder("a.example", "ccc.example");

        open.countDown();
        until(() -> asked.size() == 6);
        assertThat(asked.getLast()).isEqualTo("bb.example");
    }

    private boolean known(String id) {
        return feeds.find(id).map(Followed::state).isPresent();
    }

    private void lookAgain() {
        IntStream.range(0, 10).forEach(time -> poller.look());
    }

    /** Looks until it holds; the test's own time limit ends it otherwise. */
    private void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            poller.look();
            Thread.sleep(5);
        }
    }

    private FeedVisitor visitor() {
        Duration time = Duration.ofSeconds(30);
        Fetcher fetcher = new Fetcher(
                this::answer,
                new FetchLimits(1000, 1000, 100, 5, time, time, time),
                new Manners("dateline", false, 1, Duration.ZERO, Duration.ZERO),
                clock,
                clock);
        return new FeedVisitor(fetcher, ExampleFeeds.articles(fetcher, new MemoryLog(), clock), clock);
    }

    private Answer answer(Hop hop) throws IOException {
        asked.add(hop.address().getHost());
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("told to stop");
        }
        if (failing.contains(hop.address().getHost())) {
            throw new IOException("nobody answers");
        }
        return new Answer(304, Map.of(), Body.EMPTY);
    }
}
