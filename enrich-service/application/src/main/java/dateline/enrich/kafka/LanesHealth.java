package dateline.enrich.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up while the broker answers and both lanes work; else down with the reason. */
public final class LanesHealth extends AbstractHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final EnrichLanes lanes;
    private final Admin admin;

    public LanesHealth(EnrichLanes lanes, Admin admin) {
        super("Kafka cannot be asked");
        this.lanes = lanes;
        this.admin = admin;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws InterruptedException {
        Map<String, String> troubles = lanes.troubles();
        if (troubles.isEmpty()) {
            builder.up();
        } else {
            builder.down().withDetails(troubles);
        }
        try {
            String cluster = admin.describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            builder.withDetail("cluster", cluster);
        } catch (ExecutionException | TimeoutException e) {
            builder.down().withDetail("broker", "does not answer within " + PATIENCE.toSeconds() + " s");
        }
    }
}
