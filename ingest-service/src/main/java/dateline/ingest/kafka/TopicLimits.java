package dateline.ingest.kafka;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** How large the records of a topic may be by the broker's own account, which is not always what the services would set. */
public final class TopicLimits {

    private final Admin admin;

    public TopicLimits(Admin admin) {
        this.admin = admin;
    }

    /** The most bytes of one record; empty where the broker does not say. Never fails. */
    CompletionStage<OptionalInt> largestRecord(String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .thenApply(configs -> configs.get(resource))
                .toCompletionStage()
                .handle((config, failure) -> failure == null ? bytes(config) : OptionalInt.empty());
    }

    private static OptionalInt bytes(Config config) {
        ConfigEntry entry = config.get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
        return entry == null || entry.value() == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(entry.value()));
    }
}
