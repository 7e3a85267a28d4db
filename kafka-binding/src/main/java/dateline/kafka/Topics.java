package dateline.kafka;

import dateline.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that are missing. What exists is never changed: that is the operator's to do. */
public final class Topics {

    private final Admin admin;

    public Topics(Admin admin) {
        this.admin = admin;
    }

    /**
     * Creates what is missing; safe to call from several services at once.
     *
     * @return what exists but is not as it should be, in plain words; empty when all is well
     * @throws KafkaException if the broker does not answer or refuses
     */
    public List<String> ensure(List<Topic> topics, short replicationFactor) throws InterruptedException {
        Set<String> existing = AdminAnswer.of(admin.listTopics().names());
        List<String> known = new ArrayList<>();
        for (Topic topic : topics) {
            if (existing.contains(topic.name())) {
                known.add(topic.name());
            } else {
                create(topic, replicationFactor);
            }
        }
        List<String> odd = new ArrayList<>();
        // Only what was there before: a topic just made is as it should be, and the broker may not know it everywhere
        // yet.
        Map<String, TopicDescription> found =
                AdminAnswer.of(admin.describeTopics(known).allTopicNames());
        for (Topic topic : topics) {
            TopicDescription description = found.get(topic.name());
            if (description != null && description.partitions().size() != topic.partitions()) {
                odd.add(topic.name() + " has " + description.partitions().size() + " partitions instead of "
                        + topic.partitions());
            }
        }
        return odd;
    }

    private void create(Topic topic, short replicationFactor) throws InterruptedException {
        NewTopic created = new NewTopic(topic.name(), topic.partitions(), replicationFactor).configs(topic.config());
        try {
            AdminAnswer.of(admin.createTopics(List.of(created)).all());
        } catch (TopicExistsException e) {
            // Another service was faster; its topic is the same.
            return;
        }
    }
}
