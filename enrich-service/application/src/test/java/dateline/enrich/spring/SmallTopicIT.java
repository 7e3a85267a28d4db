package dateline.enrich.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.enrich.Samples;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleIngested;
import dateline.message.FindingsStatus;
import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestServers.class)
class SmallTopicIT {

    /** Uncompressed on the topic, the broker measures what the message really has. */
    private static final Map<String, String> SMALL =
            Map.of("max.message.bytes", "6000", "compression.type", "uncompressed");

    private static final String SENTENCE = "On Monday Ana Prado said: \"We had no choice.\" ";

    @Test
    void whatTheTopicDoesNotTakeGoesWithoutFindingsOrToTheDeadLetters(PrivateKafka kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(
                            new NewTopic(Lane.LIVE.enrichedTopic(), Topic.PARTITIONS, (short) 1).configs(SMALL)))
                    .all()
                    .get();
        }
        ArticleIngested manyFindings = article("many findings", 40);
        ArticleIngested tooLong = article("too long", 200);
        ArticleIngested small = article("small", 1);
        try (RunningEnrich service = RunningEnrich.on(kafka.bootstrapServers());
                Lines lines = service.lines()) {
            for (ArticleIngested article : List.of(manyFindings, tooLong, small)) {
                lines.send(Lane.LIVE.ingestedTopic(), article, null);
            }

            ArticleEnriched bare = only(lines, manyFindings);
            assertThat(bare.article()).isEqualTo(manyFindings);
            assertThat(bare.entities()).isEmpty();
            assertThat(bare.findings().status()).isEqualTo(FindingsStatus.NONE);
            assertThat(bare.findings().reason()).contains("the message would be too large: sent without findings");

            ConsumerRecord<byte[], byte[]> letter =
                    lines.await(Topic.DEAD_LETTERS, tooLong.id(), 1).getFirst();
            assertThat(Lines.header(letter, "dl_reason")).isEqualTo("too large for news.articles.enriched.v1");
            assertThat(lines.message(letter)).isEqualTo(tooLong);

            assertThat(only(lines, small).findings().status()).isEqualTo(FindingsStatus.COMPLETE);
        }
    }

    private static ArticleEnriched only(Lines lines, ArticleIngested article) {
        return lines.article(
                lines.await(Lane.LIVE.enrichedTopic(), article.id(), 1).getFirst());
    }

    private static ArticleIngested article(String name, int sentences) {
        return Samples.article(
                ArticleId.of("small-topic-it", name), SENTENCE.repeat(sentences).strip(), "en");
    }
}
