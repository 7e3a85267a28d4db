package dateline.enrich.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.article.ArticleId;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a record is called in the log: its article, as far as the key tells, and its place. Nothing of its value. */
final class RecordName {

    private RecordName() {}

    static String of(ConsumerRecord<byte[], byte[]> record) {
        return "article " + article(record) + " (" + record.topic() + "-" + record.partition() + "@" + record.offset()
                + ")";
    }

    /** A key that is no id could be anything, so it is not repeated. */
    private static String article(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            return "without key";
        }
        try {
            return new ArticleId(new String(record.key(), UTF_8)).value();
        } catch (IllegalArgumentException noId) {
            return "with a key that is no id";
        }
    }
}
