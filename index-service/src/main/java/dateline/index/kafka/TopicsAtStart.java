package dateline.index.kafka;

import dateline.kafka.Topics;
import dateline.topic.Topic;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topics that have to be there before reading starts.
 *
 * @param connection settings of an admin client
 */
public record TopicsAtStart(Map<String, Object> connection, List<Topic> topics, short replicationFactor) {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsAtStart.class);

    public TopicsAtStart {
        connection = Map.copyOf(connection);
        topics = List.copyOf(topics);
    }

    /**
     * Makes those that are missing.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    public void ensure() throws InterruptedException {
        try (Admin admin = Admin.create(connection)) {
            new Topics(admin)
                    .ensure(topics, replicationFactor)
                    .forEach(odd -> LOG.warn("{}; it is left as it is, but articles may lose their order", odd));
        }
    }
}
