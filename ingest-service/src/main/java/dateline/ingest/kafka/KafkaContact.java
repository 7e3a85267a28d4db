package dateline.ingest.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Whether Kafka can be worked with: it answers when it is asked, and has not left a message without acknowledgement for a while.
 * A failure is forgotten after some time or with the next acknowledgement, whatever comes first: where nobody sends, nothing
 * else would ever show that Kafka is back. Thread-safe.
 */
public final class KafkaContact {

    private final Supplier<Optional<Instant>> failure;
    private final BooleanSupplier answers;
    private final Duration memory;
    private final InstantSource clock;

    /**
     * A contact.
     *
     * @param failure when the latest message was not acknowledged; empty where it was
     * @param answers asks Kafka now
     * @param memory how long a failure counts although Kafka answers
     */
    public KafkaContact(
            Supplier<Optional<Instant>> failure, BooleanSupplier answers, Duration memory, InstantSource clock) {
        this.failure = failure;
        this.answers = answers;
        this.memory = memory;
        this.clock = clock;
    }

    /** What is wrong; empty if nothing is. */
    public Optional<String> trouble() {
        if (failure.get()
                .filter(at -> clock.instant().isBefore(at.plus(memory)))
                .isPresent()) {
            return Optional.of("the latest message was not acknowledged");
        }
        return answers.getAsBoolean() ? Optional.empty() : Optional.of("Kafka does not answer");
    }
}
