package dateline.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.message.MessageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {

    private final List<Topic> topics = Topic.all(Duration.ofDays(2), SizeLimits.DEFAULT);

    @Test
    void articlesAreKeptByTimeAndReceiptsHeldOnesAndFeedsByKey() {
        assertThat(topic(Lane.LIVE.ingestedTopic()).config())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "172800000")
                .containsEntry("max.message.bytes", "10485760");
        assertThat(List.of(Topic.RECEIPTS, Topic.HELD, Topic.FEEDS, Topic.FEED_STATES, Topic.SOURCES))
                .allSatisfy(name -> assertThat(topic(name).config())
                        .containsEntry("cleanup.policy", "compact")
                        .doesNotContainKey("retention.ms"));
    }

    @Test
    void whatIsHeldFitsOnItsTopicWhereverItFitsOnThatOfArticles() {
        assertThat(topic(Topic.HELD).maxMessageBytes())
                .isGreaterThan(topic(Lane.LIVE.ingestedTopic()).maxMessageBytes())
                .isLessThan(SizeLimits.DEFAULT.deadLetter());
    }

    @Test
    void deadLettersStayUntilSomebodyLooksAtThem() {
        assertThat(topic(Topic.DEAD_LETTERS).config()).containsEntry("retention.ms", "-1");
    }

    @Test
    void limitsThatDoNotFitIntoEachOtherAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeLimits(10, 19, 30, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeLimits(10, 20, 20, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeLimits(10, 20, 30, 30));
        assertThat(new SizeLimits(10, 20, 30, 40).ingested()).isEqualTo(20);
    }

    @Test
    void theContractForOthersNamesEveryTopicAndEveryMessage() throws IOException {
        String asyncApi = Files.readString(Path.of(System.getProperty("dateline.home"), "docs", "asyncapi.yaml"));

        assertThat(topics).allSatisfy(topic -> assertThat(asyncApi).contains("address: " + topic.name() + "\n"));
        assertThat(Arrays.asList(MessageType.values()))
                .allSatisfy(type -> assertThat(asyncApi).contains("name: " + type.wireName() + "\n"));
    }

    private Topic topic(String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
