package dateline.ingest.feed;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.TextLimits;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.folder.MemoryLog;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.held.MemoryHolds;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.Intake;
import dateline.ingest.intake.MemoryBudget;
import dateline.ingest.reader.DocumentLimits;
import dateline.topic.Lane;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Feeds for tests. */
final class ExampleFeeds {

    static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private ExampleFeeds() {}

    /** Takes articles in, onto a log in memory. */
    static FeedArticles articles(Fetcher fetcher, MemoryLog log, InstantSource clock) {
        KnownFormats formats = KnownFormats.within(new DocumentLimits(100_000, 10));
        ArticleNormalizer normalizer = new ArticleNormalizer(new TextLimits(1000, 100, 100, 1000));
        Intake intake = new Intake(
                normalizer,
                log,
                log,
                new MemoryHolds().holds(),
                place -> Optional.empty(),
                (lane, outcome) -> {},
                clock,
                Runnable::run);
        BatchIntake batches = new BatchIntake(intake, 100_000, 2, new MemoryBudget(1_000_000, Duration.ofSeconds(60)));
        LinkedPages pages = new LinkedPages(fetcher, formats, normalizer, log);
        return new FeedArticles(
                formats,
                batches,
                pages,
                new SitemapArticles(fetcher, formats, batches, pages, new PageLimits(3, Duration.ofMinutes(2)), clock));
    }

    /** Asked every ten minutes to six hours. */
    static Feed feed(String id) {
        return feed(id, "https://" + id + ".example/feed");
    }

    static Feed feed(String id, String url) {
        return new Feed(
                id,
                URI.create(url),
                null,
                id,
                Lane.LIVE,
                null,
                null,
                Duration.ofMinutes(10),
                Duration.ofHours(6),
                false,
                false,
                null,
                START);
    }
}
