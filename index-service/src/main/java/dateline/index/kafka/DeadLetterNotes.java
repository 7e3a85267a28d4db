package dateline.index.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.index.document.DeadLetterDocument;
import dateline.index.document.DeadLetterDocument.LetterPlace;
import dateline.index.document.DeadLetterDocument.Owner;
import dateline.index.document.DeadLetterDocument.Place;
import dateline.kafka.DeadLetter;
import dateline.kafka.DeadLetters;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** From a dead letter to the note of it. Thread-safe. */
final class DeadLetterNotes {

    /** What Kafka takes for a topic; whatever else a header says would not do as a part of an id. */
    private static final Pattern TOPIC = Pattern.compile("[a-zA-Z0-9._-]{1,249}");

    private static final String UNKNOWN = "unknown";

    private final SourceReader sources = new SourceReader();

    /** Never fails: a record that is no dead letter gets a note that says so. */
    DeadLetterDocument note(ConsumerRecord<byte[], byte[]> letter) {
        DeadLetter said = DeadLetters.read(letter)
                .filter(read -> TOPIC.matcher(read.topic()).matches())
                .orElseGet(() -> stray(letter));
        return new DeadLetterDocument(
                said.stage().isEmpty() ? UNKNOWN : said.stage(),
                said.reason(),
                time(letter, said.at()).toString(),
                owner(letter),
                sources.read(letter.value()).orElse(null),
                new Place(said.topic(), said.partition(), said.offset()),
                LetterPlace.of(letter.partition(), letter.offset()),
                letter.value() == null ? 0 : letter.value().length);
    }

    private static DeadLetter stray(ConsumerRecord<byte[], byte[]> record) {
        String reason = "no stage set this record aside: it does not say where it came from";
        return new DeadLetter("", UNKNOWN, reason, record.topic(), record.partition(), record.offset(), "");
    }

    private static @Nullable Owner owner(ConsumerRecord<byte[], byte[]> letter) {
        return letter.key() == null ? null : new Owner(new String(letter.key(), UTF_8));
    }

    /** As the letter says; else as Kafka has it. */
    private static Instant time(ConsumerRecord<byte[], byte[]> letter, String at) {
        Instant written = Instant.ofEpochMilli(Math.max(0, letter.timestamp()));
        try {
            return at.isEmpty() ? written : Instant.parse(at);
        } catch (DateTimeException e) {
            return written;
        }
    }
}
