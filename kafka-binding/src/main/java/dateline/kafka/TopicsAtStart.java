package dateline.kafka;

import dateline.topic.Topic;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/**
 * The topics that have to be there before a service reads. Opens a connection for each try, since the broker may come later.
 *
 * @param connection settings of an admin client
 * @param replicationFactor of topics made here; -1 for what the broker is set to
 */
public record TopicsAtStart(Map<String, Object> connection, List<Topic> topics, short replicationFactor) {

    public TopicsAtStart {
        connection = Map.copyOf(connection);
        topics = List.copyOf(topics);
    }

    /**
     * Makes those that are missing.
     *
     * @return what exists but is not as it should be, so that articles may lose their order; see {@link Topics#ensure}
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    public List<String> ensure() throws InterruptedException {
        try (Admin admin = Admin.create(connection)) {
            return new Topics(admin).ensure(topics, replicationFactor);
        }
    }
}
