package dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.kafka.MessageRecords;
import dateline.message.Decoded;
import dateline.message.MessageJson;
import dateline.message.MessageType;
import dateline.topic.Lane;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;

/** The messages of enriched articles: made by the services, once, or kept from an earlier run. */
final class EnrichedArticles {

    private static final Duration START = Duration.ofMinutes(5);

    /** Of an article, on average, on a machine that has other things to do. */
    private static final Duration LONGEST_READING = Duration.ofSeconds(1);

    private static final MessageJson JSON = new MessageJson();

    private EnrichedArticles() {}

    static Backlog of(BulkOptions options, Stack stack, Broker broker) throws IOException, InterruptedException {
        Path kept = options.messages();
        if (kept != null && Files.exists(kept)) {
            return read(kept, options.articles());
        }
        Backlog made = make(options, stack, broker);
        if (kept != null) {
            write(kept, made);
        }
        return made;
    }

    private static Backlog make(BulkOptions options, Stack stack, Broker broker)
            throws IOException, InterruptedException {
        String topic = Lane.BACKFILL.enrichedTopic();
        List<String> articles =
                ArticleLines.of(options.file(), options.articles()).next(options.articles());
        try (RunningService ingest = stack.start(Service.INGEST);
                RunningService _ =
                        stack.start(Service.ENRICH, "--dateline.enrich.workers=" + Math.max(2, Machine.processors()))) {
            var _ = new Sender(ingest.address()).batch("ingest", "backfill", articles);
            Waiting.until(
                    "all articles are read",
                    START.plus(LONGEST_READING.multipliedBy(articles.size())),
                    () -> broker.written(topic) >= articles.size());
        }
        Backlog backlog = broker.read(topic);
        broker.empty(topic);
        return backlog;
    }

    private static void write(Path file, Backlog backlog) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (ConsumerRecord<byte[], byte[]> entry : backlog.entries()) {
                out.write(entry.value());
                out.write('\n');
            }
        }
    }

    private static Backlog read(Path file, int count) throws IOException {
        try (var reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            List<ConsumerRecord<byte[], byte[]>> entries =
                    reader.lines().limit(count).map(EnrichedArticles::entry).toList();
            if (entries.size() < count) {
                throw new IllegalArgumentException(file + " has " + entries.size() + " messages, not " + count);
            }
            return new Backlog(entries);
        }
    }

    private static ConsumerRecord<byte[], byte[]> entry(String line) {
        Decoded decoded = JSON.decode(MessageType.ARTICLE_ENRICHED, line.getBytes(UTF_8));
        if (!(decoded instanceof Decoded.Good good)) {
            throw new IllegalArgumentException("a kept message cannot be read: " + decoded);
        }
        ProducerRecord<byte[], byte[]> record = new MessageRecords(JSON, InstantSource.system(), "benchmarks")
                .record(Lane.BACKFILL.enrichedTopic(), good.message(), null);
        return new ConsumerRecord<>(
                record.topic(),
                0,
                0,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                record.key().length,
                record.value().length,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty());
    }
}
