package dateline.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.topic.Topic;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * What a stage cannot digest, with its bytes as received and the reason beside them as headers, so that it can be looked at
 * and sent again. Thread-safe.
 */
public final class DeadLetters {

    private static final String PREFIX = "dl_";
    private static final String STAGE = PREFIX + "stage";
    private static final String REASON = PREFIX + "reason";
    private static final String TOPIC = PREFIX + "topic";
    private static final String PARTITION = PREFIX + "partition";
    private static final String OFFSET = PREFIX + "offset";
    private static final String AT = PREFIX + "at";

    /** Room for the reason within the difference between the largest enriched message and the largest dead letter. */
    private static final int LONGEST_REASON = 2_000;

    /** Anybody can write to the topic: what would not fit into the number is no place. */
    private static final Pattern PARTITION_NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final Pattern OFFSET_NUMBER = Pattern.compile("[0-9]{1,18}");

    private final InstantSource clock;

    public DeadLetters(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The letter for a record that a stage gives up on.
     *
     * @param stage the giving-up service, such as {@code index}
     * @param reason for people; cut where it is very long
     */
    public ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> record, String stage, String reason) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topic.DEAD_LETTERS, null, record.key(), record.value());
        Headers headers = letter.headers();
        record.headers().forEach(header -> {
            if (!header.key().startsWith(PREFIX)) {
                headers.add(header);
            }
        });
        headers.add(STAGE, stage.getBytes(UTF_8));
        headers.add(
                REASON,
                (reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + " …" : reason)
                        .getBytes(UTF_8));
        headers.add(TOPIC, record.topic().getBytes(UTF_8));
        headers.add(PARTITION, Integer.toString(record.partition()).getBytes(UTF_8));
        headers.add(OFFSET, Long.toString(record.offset()).getBytes(UTF_8));
        headers.add(AT, clock.instant().toString().getBytes(UTF_8));
        return letter;
    }

    /** What a letter says; empty for a record that is no dead letter. */
    public static Optional<DeadLetter> read(ConsumerRecord<byte[], byte[]> letter) {
        Optional<String> topic = MessageRecords.header(letter, TOPIC);
        Optional<Integer> partition = MessageRecords.header(letter, PARTITION)
                .filter(PARTITION_NUMBER.asMatchPredicate())
                .map(Integer::valueOf);
        Optional<Long> offset = MessageRecords.header(letter, OFFSET)
                .filter(OFFSET_NUMBER.asMatchPredicate())
                .map(Long::valueOf);
        if (topic.isEmpty() || partition.isEmpty() || offset.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DeadLetter(
                letter.key() == null ? "" : new String(letter.key(), UTF_8),
                MessageRecords.header(letter, STAGE).orElse(""),
                MessageRecords.header(letter, REASON).orElse(""),
                topic.get(),
                partition.get(),
                offset.get(),
                MessageRecords.header(letter, AT).orElse("")));
    }

    /**
     * The record that gives a letter's article another try: the original bytes and headers, to the topic they came from.
     *
     * @throws IllegalArgumentException for a record that is no dead letter
     */
    public static ProducerRecord<byte[], byte[]> redrive(ConsumerRecord<byte[], byte[]> letter) {
        String topic = MessageRecords.header(letter, TOPIC)
                .orElseThrow(() -> new IllegalArgumentException("record " + letter.partition() + "/" + letter.offset()
                        + " is no dead letter: it has no header " + TOPIC));
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, null, letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith(PREFIX)) {
                record.headers().add(header);
            }
        });
        return record;
    }
}
