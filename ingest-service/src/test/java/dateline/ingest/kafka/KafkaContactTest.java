package dateline.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KafkaContactTest {

    private Optional<Instant> failure = Optional.empty();
    private boolean answers = true;
    private Instant now = Instant.ofEpochSecond(1_000);

    private final KafkaContact contact =
            new KafkaContact(() -> failure, () -> answers, Duration.ofSeconds(30), () -> now);

    @Test
    void aBrokerThatAnswersAndAcknowledgesIsNoTrouble() {
        assertThat(contact.trouble()).isEmpty();
    }

    @Test
    void aBrokerThatDoesNotAnswerIsTroubleThoughNothingIsSent() {
        answers = false;

        assertThat(contact.trouble()).contains("Kafka does not answer");
    }

    @Test
    void aMessageWithoutAcknowledgementCountsForAWhileThoughTheBrokerAnswers() {
        failure = Optional.of(now);
        now = now.plusSeconds(29);

        assertThat(contact.trouble()).contains("the latest message was not acknowledged");

        now = now.plusSeconds(1);

        assertThat(contact.trouble()).isEmpty();
    }

    @Test
    void anAcknowledgementEndsTheTroubleAtOnce() {
        failure = Optional.of(now);
        assertThat(contact.trouble()).isPresent();

        failure = Optional.empty();

        assertThat(contact.trouble()).isEmpty();
    }
}
