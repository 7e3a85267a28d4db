package dateline.ingest;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.feed.FeedArticles;
import dateline.ingest.feed.FeedBoard;
import dateline.ingest.feed.FeedLog;
import dateline.ingest.feed.FeedPoller;
import dateline.ingest.feed.FeedVisitor;
import dateline.ingest.feed.Feeds;
import dateline.ingest.feed.LinkedPages;
import dateline.ingest.feed.PageLimits;
import dateline.ingest.feed.SitemapArticles;
import dateline.ingest.feed.http.FeedEndpoint;
import dateline.ingest.feed.http.Intervals;
import dateline.ingest.feed.http.OpmlEndpoint;
import dateline.ingest.feed.kafka.FeedRecords;
import dateline.ingest.feed.kafka.KafkaFeedLog;
import dateline.ingest.feed.opml.Opml;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.Receipts;
import dateline.ingest.kafka.KafkaClients;
import dateline.ingest.kafka.ShareWatch;
import dateline.ingest.kafka.SharedTopics;
import dateline.ingest.reader.DocumentLimits;
import dateline.topic.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds: the board that every instance has, and the poller for those that are this instance's. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    FeedBoard feedBoard() {
        return new FeedBoard();
    }

    @Bean
    FeedLog feedLog(Producer<byte[], byte[]> producer, FeedBoard board) {
        return new KafkaFeedLog(producer, board);
    }

    @Bean
    Feeds feeds(FeedBoard board, FeedLog log, Clock clock) {
        return new Feeds(board, log, clock);
    }

    @Bean
    FeedEndpoint feedEndpoint(Feeds feeds, FeedSettings settings, Clock clock) {
        return new FeedEndpoint(feeds, usual(settings), settings.quietAfter(), clock);
    }

    @Bean
    OpmlEndpoint opmlEndpoint(Feeds feeds, DocumentLimits limits, FeedSettings settings, Clock clock) {
        return new OpmlEndpoint(feeds, new Opml(limits), usual(settings), clock);
    }

    private static Intervals usual(FeedSettings settings) {
        return new Intervals(settings.shortest(), settings.longest());
    }

    @Bean
    FeedArticles feedArticles(
            KnownFormats formats,
            BatchIntake batches,
            Fetcher fetcher,
            ArticleNormalizer normalizer,
            Receipts receipts,
            FeedSettings settings,
            Clock clock) {
        LinkedPages pages = new LinkedPages(fetcher, formats, normalizer, receipts);
        PageLimits limits = new PageLimits(settings.pages(), settings.pagesTime());
        return new FeedArticles(
                formats, batches, pages, new SitemapArticles(fetcher, formats, batches, pages, limits, clock));
    }

    @Bean(destroyMethod = "close")
    FeedPoller feedPoller(
            FeedBoard board,
            FeedLog log,
            Fetcher fetcher,
            FeedArticles articles,
            FeedSettings settings,
            MeterRegistry meters,
            Clock clock) {
        return new FeedPoller(
                board,
                new FeedVisitor(fetcher, articles, clock),
                log,
                word -> meters.counter("dateline.ingest.feed.visits", "outcome", word)
                        .increment(),
                clock,
                settings.workers());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ShareWatch feedWatch(KafkaClients clients, FeedSettings settings, FeedBoard board, FeedPoller poller) {
        SharedTopics topics = new SharedTopics(
                "feeds", List.of(Topic.FEEDS, Topic.FEED_STATES), settings.group(), settings.lostAfter());
        return new ShareWatch(clients, topics, new FeedRecords(board), poller);
    }

    @Bean
    FeedHealth feedHealth(Feeds feeds, FeedPoller poller, FeedSettings settings, Clock clock, MeterRegistry meters) {
        FeedHealth health = new FeedHealth(feeds, poller, settings.quietAfter(), clock);
        health.register(meters);
        return health;
    }

    @Bean
    HealthIndicator feedsHealthIndicator(FeedHealth health) {
        return health::told;
    }
}
