package dateline.ingest.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;

/** Asks Kafka for anything at all, and says whether an answer came in time. */
public final class BrokerProbe implements BooleanSupplier {

    private final Admin admin;
    private final Duration patience;

    public BrokerProbe(Admin admin, Duration patience) {
        this.admin = admin;
        this.patience = patience;
    }

    @Override
    public boolean getAsBoolean() {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
