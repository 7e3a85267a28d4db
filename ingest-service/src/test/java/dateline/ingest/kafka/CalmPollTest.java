package dateline.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

class CalmPollTest {

    private static final TopicPartition PARTITION = new TopicPartition("tides", 0);
    private static final PartitionInfo KNOWN =
            new PartitionInfo(PARTITION.topic(), 0, Node.noNode(), new Node[0], new Node[0]);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    CalmPollTest() {
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    }

    @Test
    void whatHasComeIsHandedOn() throws Exception {
        consumer.updatePartitions(PARTITION.topic(), List.of(KNOWN));
        consumer.addRecord(new ConsumerRecord<>(PARTITION.topic(), 0, 0, new byte[1], new byte[1]));

        assertThat(CalmPoll.poll(consumer)).hasSize(1);
        assertThat(CalmPoll.poll(consumer)).isEmpty();
    }

    @Test
    void aTopicThatIsGoneIsToldInsteadOfBeingAskedForAgain() {
        assertThatThrownBy(() -> CalmPoll.poll(consumer))
                .isInstanceOf(UnknownTopicOrPartitionException.class)
                .hasMessageContaining("tides");
    }
}
