package dateline.enrich.kafka;

import dateline.kafka.Topics;
import dateline.topic.Topic;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes sure that every topic is there before the first record is read. Opens a connection for each try. */
public final class TopicsAtStart {

    private static final Logger log = LoggerFactory.getLogger(TopicsAtStart.class);

    private final Map<String, Object> adminSettings;
    private final List<Topic> topics;
    private final short replicationFactor;

    /**
     * Topics to be made.
     *
     * @param adminSettings of a Kafka admin client
     * @param replicationFactor of topics made here; -1 for what the broker is set to
     */
    public TopicsAtStart(Map<String, Object> adminSettings, List<Topic> topics, short replicationFactor) {
        this.adminSettings = Map.copyOf(adminSettings);
        this.topics = List.copyOf(topics);
        this.replicationFactor = replicationFactor;
    }

    /**
     * Makes what is missing.
     *
     * @throws KafkaException if the broker does not answer
     */
    void ensure() throws InterruptedException {
        try (Admin admin = Admin.create(adminSettings)) {
            new Topics(admin)
                    .ensure(topics, replicationFactor)
                    .forEach(odd -> log.warn("{}: articles may lose their order", odd));
        }
    }
}
