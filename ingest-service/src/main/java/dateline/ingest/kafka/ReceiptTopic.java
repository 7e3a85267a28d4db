package dateline.ingest.kafka;

import dateline.kafka.AdminAnswer;
import dateline.kafka.Topics;
import dateline.topic.Topic;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The topic of receipts as the broker has it. Every question fails with a {@link KafkaException} where it is away. */
final class ReceiptTopic implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptTopic.class);

    private final Admin admin;

    /** Closes the connection with itself. */
    ReceiptTopic(Admin admin) {
        this.admin = admin;
    }

    /** Makes what is missing of these topics. */
    void ensure(List<Topic> topics, short replicationFactor) throws InterruptedException {
        new Topics(admin).ensure(topics, replicationFactor).forEach(odd -> LOG.warn("Topic not as expected: {}", odd));
    }

    /** Kafka's own id of the topic, which one made anew does not share. */
    String id() throws InterruptedException {
        TopicDescription receipts = Objects.requireNonNull(
                AdminAnswer.of(admin.describeTopics(List.of(Topic.RECEIPTS)).allTopicNames())
                        .get(Topic.RECEIPTS),
                "the broker answered for another topic than it was asked for");
        return receipts.topicId().toString();
    }

    @Override
    public void close() {
        admin.close();
    }
}
