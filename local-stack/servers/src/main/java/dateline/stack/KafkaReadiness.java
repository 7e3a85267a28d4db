package dateline.stack;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Ready is a broker that names itself in its cluster's metadata: from then on topics can be created. */
record KafkaReadiness(String bootstrapServers, int port) implements Readiness {

    @Override
    public boolean answers(Duration limit) throws InterruptedException {
        if (Ports.isFree(port)) {
            return false; // the client would only log that it cannot connect
        }
        int millis = Math.toIntExact(limit.toMillis());
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException _) {
            return false;
        }
    }
}
