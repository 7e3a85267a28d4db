package dateline.benchmark.feed;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.TextLimits;
import dateline.ingest.feed.Feed;
import dateline.ingest.feed.FeedArticles;
import dateline.ingest.feed.FeedBoard;
import dateline.ingest.feed.FeedPoller;
import dateline.ingest.feed.FeedVisitor;
import dateline.ingest.feed.LinkedPages;
import dateline.ingest.feed.PageLimits;
import dateline.ingest.feed.SitemapArticles;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Manners;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.held.HoldBoard;
import dateline.ingest.held.Holds;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.Intake;
import dateline.ingest.intake.MemoryBudget;
import dateline.ingest.mvstore.ReceiptStore;
import dateline.ingest.reader.DocumentLimits;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One instance's poller over simulated feeds, with the parts and the usual settings of ingest-service from the schedule to the
 * receipts on disk; only the network, Kafka and the time are made up.
 */
final class FeedRun implements AutoCloseable {

    private static final int MEBIBYTE = 1024 * 1024;
    /** How often the service looks for feeds that are due. */
    private static final Duration LOOK = Duration.ofMillis(200);
    /** As often as the service writes receipts to disk. */
    private static final int RECEIPTS_BETWEEN_COMMITS = 500;

    private static final int WORKERS = 48;
    private static final FetchLimits LIMITS = new FetchLimits(
            8 * MEBIBYTE,
            16 * MEBIBYTE,
            200,
            5,
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60));

    private final SimulatedTime time = new SimulatedTime(SimulatedFeed.START);
    private final PollDiary diary = new PollDiary();
    private final MemoryArticles log = new MemoryArticles();
    private final ConcurrentMap<String, Long> visits = new ConcurrentHashMap<>();
    private final ReceiptStore receipts;
    private final FeedPoller poller;
    private long committed;
    private long looks;
    private long looking;

    /**
     * A run that starts with {@link #passTo}.
     *
     * @param folder of the receipts
     */
    FeedRun(List<SimulatedFeed> feeds, Path folder) {
        receipts = ReceiptStore.in(folder);
        receipts.caughtUp();
        FeedBoard board = new FeedBoard();
        BoardLog feedLog = new BoardLog(board, diary);
        feeds.forEach(feed -> feedLog.set(followed(feed)));
        Fetcher fetcher = new Fetcher(
                new SimulatedWeb(time, diary, LIMITS, feeds),
                LIMITS,
                new Manners("dateline", true, 1, Duration.ofSeconds(1), Duration.ofSeconds(60)),
                time,
                time);
        poller = new FeedPoller(
                board,
                new FeedVisitor(fetcher, articles(fetcher), time),
                feedLog,
                word -> visits.merge(word, 1L, Long::sum),
                time,
                WORKERS,
                time.threads());
        poller.take(IntStream.range(0, Topic.PARTITIONS).boxed().collect(Collectors.toUnmodifiableSet()));
    }

    private static Feed followed(SimulatedFeed feed) {
        return new Feed(
                feed.id(),
                URI.create(feed.address()),
                null,
                feed.id(),
                Lane.LIVE,
                null,
                null,
                Duration.ofMinutes(5),
                Duration.ofHours(6),
                false,
                false,
                null,
                SimulatedFeed.START);
    }

    private FeedArticles articles(Fetcher fetcher) {
        KnownFormats formats = KnownFormats.within(new DocumentLimits(16 * MEBIBYTE, 100));
        ArticleNormalizer normalizer = new ArticleNormalizer(new TextLimits(4 * MEBIBYTE, 1000, 1000, 256 * 1024));
        Intake intake = new Intake(
                normalizer,
                log,
                receipts,
                new Holds(new HoldBoard(), log),
                place -> Optional.empty(),
                (lane, outcome) -> {},
                time,
                Runnable::run);
        BatchIntake batches =
                new BatchIntake(intake, 8 * MEBIBYTE, 100, new MemoryBudget(32 * MEBIBYTE, Duration.ofSeconds(30)));
        LinkedPages pages = new LinkedPages(fetcher, formats, normalizer, receipts);
        PageLimits limits = new PageLimits(100, Duration.ofMinutes(2));
        return new FeedArticles(
                formats, batches, pages, new SitemapArticles(fetcher, formats, batches, pages, limits, time));
    }

    /** Lets the poller work until the moment. */
    void passTo(Instant end) throws InterruptedException {
        while (time.instant().isBefore(end)) {
            look();
            time.settle();
            commit();
            time.advance(nextLook(end));
        }
    }

    private void look() {
        long start = System.nanoTime();
        poller.look();
        looking += System.nanoTime() - start;
        looks++;
    }

    /** The service looks all the time; looks before anything is due or has ended are left out, since they would do nothing. */
    private Instant nextLook(Instant end) {
        Instant now = time.instant();
        Instant next = Stream.of(time.nextWaking(), diary.nextDue(now), Optional.of(end))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(end);
        long ticks = Math.ceilDiv(Duration.between(now, next).toMillis(), LOOK.toMillis());
        return now.plus(LOOK.multipliedBy(Math.max(1, ticks)));
    }

    private void commit() {
        if (receipts.size() - committed >= RECEIPTS_BETWEEN_COMMITS) {
            committed = receipts.size();
            receipts.commit();
        }
    }

    PollDiary diary() {
        return diary;
    }

    /** What was published. */
    MemoryArticles published() {
        return log;
    }

    /** Visits by what came of them. */
    Map<String, Long> visits() {
        return new TreeMap<>(visits);
    }

    /** What a look for feeds that are due takes, on average; the clock on the wall counts. */
    Duration oneLook() {
        return Duration.ofNanos(looks == 0 ? 0 : looking / looks);
    }

    @Override
    public void close() {
        poller.close();
        receipts.close();
    }
}
