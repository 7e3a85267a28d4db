package dateline.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Source;
import dateline.message.ArticleHeld;
import dateline.message.ArticleIngested;
import dateline.message.ArticleWithdrawn;
import dateline.message.Decoded;
import dateline.message.MessageJson;
import dateline.message.WithdrawnBy;
import dateline.topic.Lane;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class MessageRecordsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final MessageRecords records = new MessageRecords(new MessageJson(), () -> NOON, "ingest-service");
    private final DeadLetters deadLetters = new DeadLetters(() -> NOON);
    private final ArticleWithdrawn withdrawn =
            new ArticleWithdrawn(ArticleId.of("test", "1"), 7, WithdrawnBy.PUBLISHER, "withdrawn");

    @Test
    void aMessageComesBackAsItWasSent() {
        var received =
                received(records.record("t", withdrawn, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(records.read(received)).isEqualTo(new Decoded.Good(withdrawn));
        assertThat(MessageRecords.traceparent(received))
                .contains("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    @Test
    void theAttributesOfCloudEventsAreHeaders() {
        var sent = records.record("t", withdrawn, null);

        assertThat(header(sent, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(sent, "ce_type")).isEqualTo("dateline.article.withdrawn.v1");
        assertThat(header(sent, "ce_source")).isEqualTo("/dateline/ingest-service");
        assertThat(header(sent, "ce_subject")).isEqualTo(withdrawn.id().value());
        assertThat(header(sent, "ce_time")).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(header(sent, "ce_id")).isNotBlank();
        assertThat(header(sent, "content-type")).isEqualTo("application/json");
        assertThat(sent.headers().lastHeader("traceparent")).isNull();
    }

    @Test
    void everyVersionThatIsHeldHasAKeyOfItsOwn() {
        ArticleId id = withdrawn.id();
        ArticleIngested article = new ArticleIngested(
                id,
                7,
                new Source("desk", null, null),
                null,
                null,
                "Text.",
                Completeness.FULL,
                List.of(),
                null,
                null,
                NOON,
                null,
                List.of(),
                null,
                Map.of(),
                "hash",
                null);
        ArticleHeld held = new ArticleHeld(article, NOON.plusSeconds(60), Lane.LIVE);
        var sent = records.record("t", held, null);

        assertThat(new String(sent.key(), UTF_8)).isEqualTo(id + ".7");
        assertThat(header(sent, "ce_subject")).isEqualTo(id.value());
        assertThat(records.read(received(sent))).isEqualTo(new Decoded.Good(held));
    }

    @Test
    void whatCannotBeReadIsPoisonWithItsReason() {
        assertThat(records.read(new ConsumerRecord<>("t", 0, 0, null, "{}".getBytes(UTF_8))))
                .isEqualTo(new Decoded.Poison("the header ce_type is missing"));

        var unknown = received(records.record("t", withdrawn, null));
        unknown.headers().remove("ce_type").add("ce_type", "other".getBytes(UTF_8));
        assertThat(records.read(unknown))
                .isEqualTo(new Decoded.Poison("the header ce_type names no message of Dateline: other"));

        var sent = records.record("t", withdrawn, null);
        var misplaced = new ConsumerRecord<>("t", 0, 0, "elsewhere".getBytes(UTF_8), sent.value());
        sent.headers().forEach(misplaced.headers()::add);
        assertThat(records.read(misplaced))
                .isEqualTo(new Decoded.Poison("the key is not the id of the article, " + withdrawn.id()));

        var broken = new ConsumerRecord<>("t", 0, 0, sent.key(), "{\"id\":".getBytes(UTF_8));
        sent.headers().forEach(broken.headers()::add);
        assertThat(records.read(broken))
                .isInstanceOfSatisfying(
                        Decoded.Poison.class,
                        poison -> assertThat(poison.reason()).startsWith("not a dateline.article.withdrawn.v1: "));
    }

    @Test
    void aRecordWhoseOriginIsNoPlaceIsNoDeadLetter() {
        for (String offset : List.of("", "-1", "one", "99999999999999999999")) {
            var record = new ProducerRecord<byte[], byte[]>("news.dead-letters.v1", new byte[0]);
            record.headers().add("dl_topic", "news.articles.enriched.v1".getBytes(UTF_8));
            record.headers().add("dl_partition", "3".getBytes(UTF_8));
            record.headers().add("dl_offset", offset.getBytes(UTF_8));

            assertThat(DeadLetters.read(received(record))).as(offset).isEmpty();
        }
    }

    @Test
    void aDeadLetterKeepsTheBytesAndCanBeSentAgain() {
        byte[] key = {1, 2};
        byte[] value = {(byte) 0xff, 0, 3};
        var record = new ConsumerRecord<>("news.articles.enriched.v1", 4, 99L, key, value);
        record.headers().add("ce_type", "other".getBytes(UTF_8));

        var letter = received(deadLetters.letter(record, "index", "refused: too deep"));

        assertThat(letter.topic()).isEqualTo("news.dead-letters.v1");
        assertThat(DeadLetters.read(letter))
                .contains(new DeadLetter(
                        new String(key, UTF_8),
                        "index",
                        "refused: too deep",
                        "news.articles.enriched.v1",
                        4,
                        99,
                        "2026-03-01T12:00:00Z"));

        var again = DeadLetters.redrive(letter);

        assertThat(again.topic()).isEqualTo("news.articles.enriched.v1");
        assertThat(again.key()).isEqualTo(key);
        assertThat(again.value()).isEqualTo(value);
        assertThat(again.headers()).extracting(header -> header.key()).containsExactly("ce_type");
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent) {
        var received = new ConsumerRecord<>(sent.topic(), 0, 0L, sent.key(), sent.value());
        sent.headers().forEach(received.headers()::add);
        return received;
    }
}
