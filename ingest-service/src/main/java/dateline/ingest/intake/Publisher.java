package dateline.ingest.intake;

import dateline.ingest.receipt.Place;
import dateline.message.Message;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The log. Thread-safe. */
public interface Publisher {

    /**
     * Sends one message. May block for a bounded time where the log cannot follow: that is the back-pressure.
     *
     * @return done once the log has acknowledged; fails with {@link Unavailable} after bounded waiting, or with
     *     {@link TooLargeForLog}
     */
    CompletableFuture<Place> publish(String topic, Message message, @Nullable String traceparent);
}
