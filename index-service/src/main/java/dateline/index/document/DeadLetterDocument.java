package dateline.index.document;

import org.jspecify.annotations.Nullable;

/**
 * What {@code news-dead-letters} tells of a record that a stage gave up on: why, and where to find it, never its bytes.
 *
 * @param setAsideAt when the stage gave up, ISO 8601
 * @param article of the record's key; null where it had none
 * @param source as the record states it; null where its bytes say none that can be read
 * @param record where the record came from
 * @param letter where its bytes are kept
 * @param bytes size of the record's value
 */
public record DeadLetterDocument(
        String stage,
        String reason,
        String setAsideAt,
        @Nullable Owner article,
        @Nullable StatedSource source,
        Place record,
        LetterPlace letter,
        long bytes) {

    private static final DocumentJson JSON = new DocumentJson();

    /** The article of a record. */
    public record Owner(String id) {}

    /** The publisher as far as a record says. */
    public record StatedSource(
            @Nullable String id, @Nullable String name) {}

    /** A place in a topic. */
    public record Place(String topic, int partition, long offset) {}

    /** A place in the topic of dead letters, also as the command {@code dead-letters show} takes it. */
    public record LetterPlace(String place, int partition, long offset) {

        public static LetterPlace of(int partition, long offset) {
            return new LetterPlace(partition + "/" + offset, partition, offset);
        }
    }

    private record Shown(
            @com.fasterxml.jackson.annotation.JsonUnwrapped DeadLetterDocument letter, boolean hidden) {}

    /**
     * The same for every letter of one record: a stage that dies between the letter and its commit writes another letter.
     */
    public String id() {
        return record.topic() + "-" + record.partition() + "-" + record.offset();
    }

    public Json json() {
        return JSON.encode(new Shown(this, false));
    }
}
