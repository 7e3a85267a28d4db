package dateline.kafka;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** Waits for what an admin client was asked. */
public final class AdminAnswer {

    private AdminAnswer() {}

    /**
     * The answer; the time limits are those of the client.
     *
     * @throws KafkaException what went wrong, and not that it went wrong elsewhere
     */
    public static <T> T of(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }
}
