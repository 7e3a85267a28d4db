package dateline.index.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.index.document.DeadLetterDocument;
import dateline.kafka.DeadLetters;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadLetterNotesTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final String SECRET = "words that nobody may see";

    private final DeadLetterNotes notes = new DeadLetterNotes();

    @Test
    void aNoteSaysWhyAndWhereAndNothingOfTheBody() {
        String message =
                "{\"article\":{\"body\":\"" + SECRET + "\",\"source\":{\"name\":\"Coast Desk\",\"id\":\"coast\"}}}";

        DeadLetterDocument note = notes.note(letter("a1", message, 17));

        assertThat(note.id()).isEqualTo("news.articles.enriched.v1-4-99");
        assertThat(note.json())
                .hasToString("{\"stage\":\"index\",\"reason\":\"refused: too deep\","
                        + "\"set_aside_at\":\"2026-03-03T12:00:00Z\",\"article\":{\"id\":\"a1\"},"
                        + "\"source\":{\"id\":\"coast\",\"name\":\"Coast Desk\"},"
                        + "\"record\":{\"topic\":\"news.articles.enriched.v1\",\"partition\":4,\"offset\":99},"
                        + "\"letter\":{\"place\":\"3/17\",\"partition\":3,\"offset\":17},"
                        + "\"bytes\":" + message.length() + ",\"hidden\":false}");
        assertThat(note.json().toString()).doesNotContain(SECRET);
    }

    @Test
    void twoLettersOfOneRecordAreOneNote() {
        assertThat(notes.note(letter("a1", "broken", 17)).id())
                .isEqualTo(notes.note(letter("a1", "broken", 18)).id());
    }

    @Test
    void theSourceIsReadFromWhatComesBeforeTheDamage() {
        assertThat(source(
                        "{\"body\":{\"source\":{\"id\":\"no\"}},\"source\":{\"extra\":[1],\"id\":\"coast\"},\"url\":"))
                .contains("coast");
        assertThat(source("{\"body\":\"half a te")).isEmpty();
        assertThat(source("{\"source\":\"coast\"}")).isEmpty();
        assertThat(source("[]")).isEmpty();
        assertThat(source("no message")).isEmpty();
        assertThat(source(null)).isEmpty();
    }

    @Test
    void aRecordThatIsNoLetterIsNotedUnderItsOwnPlace() {
        ConsumerRecord<byte[], byte[]> stray = received(new ProducerRecord<>("news.dead-letters.v1", null), 17);

        DeadLetterDocument note = notes.note(stray);

        assertThat(note.id()).isEqualTo("news.dead-letters.v1-3-17");
        assertThat(note.stage()).isEqualTo("unknown");
        assertThat(note.article()).isNull();
        assertThat(note.setAsideAt()).isEqualTo("2026-03-03T12:00:01Z");
    }

    @Test
    void aTopicThatKafkaWouldNotTakeIsNoPartOfAnId() {
        ProducerRecord<byte[], byte[]> forged = new ProducerRecord<>("news.dead-letters.v1", null);
        Headers headers = forged.headers();
        headers.add("dl_topic", "a\"},{\"delete".getBytes(UTF_8));
        headers.add("dl_partition", "1".getBytes(UTF_8));
        headers.add("dl_offset", "1".getBytes(UTF_8));

        assertThat(notes.note(received(forged, 17)).id()).isEqualTo("news.dead-letters.v1-3-17");
    }

    private Optional<String> source(@Nullable String message) {
        return Optional.ofNullable(notes.note(letter("a1", message, 17)).source())
                .map(source -> source.id());
    }

    private static ConsumerRecord<byte[], byte[]> letter(String key, @Nullable String value, long offset) {
        ConsumerRecord<byte[], byte[]> dead = new ConsumerRecord<>(
                "news.articles.enriched.v1", 4, 99, key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8));
        return received(new DeadLetters(() -> NOON).letter(dead, "index", "refused: too deep"), offset);
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent, long offset) {
        return new ConsumerRecord<>(
                sent.topic(),
                3,
                offset,
                NOON.plusSeconds(1).toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
