package dateline.enrich.kafka;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/** Sends answers and learns whether the broker has them. Thread-safe. */
final class Outbox {

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final Answers answers;

    Outbox(KafkaTemplate<byte[], byte[]> kafka, Answers answers) {
        this.kafka = kafka;
        this.answers = answers;
    }

    /** An answer on its way. */
    record Sent(
            ConsumerRecord<byte[], byte[]> source,
            Answer answer,
            CompletableFuture<SendResult<byte[], byte[]>> acknowledgement) {}

    /** Sends without waiting; what is sent first arrives first within a partition. */
    Sent send(ConsumerRecord<byte[], byte[]> source, Answer answer) {
        return new Sent(source, answer, kafka.send(answer.record()));
    }

    /**
     * Waits until the broker has the answer, or a smaller one where it refuses the first as too large.
     *
     * @return the answer that the broker has
     * @throws KafkaException if the broker does not take it: to be tried again
     */
    Answer await(Sent sent) throws InterruptedException {
        Sent current = sent;
        while (true) {
            try {
                current.acknowledgement().get();
                return current.answer();
            } catch (ExecutionException e) {
                Optional<Answer> smaller =
                        isTooLarge(e) ? answers.smaller(current.source(), current.answer()) : Optional.empty();
                current = send(current.source(), smaller.orElseThrow(() -> notTaken(sent, e)));
            }
        }
    }

    private static boolean isTooLarge(Throwable failure) {
        return failure instanceof RecordTooLargeException
                || (failure.getCause() != null && isTooLarge(failure.getCause()));
    }

    private static KafkaException notTaken(Sent sent, ExecutionException e) {
        return new KafkaException(
                "the broker has not taken a record of " + sent.answer().record().topic(), e);
    }
}
