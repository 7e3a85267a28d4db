package dateline.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.kafka.DeadLetters;
import dateline.message.WithdrawnBy;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Messages in whatever order end as the newest state of their article. */
@ExtendWith(TestServers.class)
class IndexingIT {

    private static RunningIndex index;

    @BeforeAll
    static void start(KafkaServer kafka, ElasticsearchServer elasticsearch) {
        index = RunningIndex.on(kafka.bootstrapServers(), elasticsearch.uri());
    }

    @AfterAll
    static void stop() {
        index.close();
    }

    @Test
    void anArticleIsFoundWithItsPeopleAndTheirWords() throws Exception {
        ArticleId id = Articles.id("found");
        index.send(Articles.enriched(id, 10, 1, 2));
        settle(id, "10");

        JsonNode article = index.search("news-articles", byId("id", id)).get(0).path("_source");
        assertThat(article.path("title").asString()).isEqualTo("Version 10");
        assertThat(article.path("published_at").asString()).isEqualTo("2026-03-03");
        assertThat(article.path("published_precision").asString()).isEqualTo("day");
        assertThat(texts(article.path("people"))).containsExactly("Ada Brook", "Ben Carver");
        assertThat(speakers(id)).containsExactlyInAnyOrder("Ada Brook", "Ben Carver");
        assertThat(index.search("news-entities", "{\"term\":{\"name.folded\":\"ADA brook\"}}"))
                .isNotEmpty();
    }

    @Test
    void redeliveryChangesNothing() throws Exception {
        ArticleId id = Articles.id("redelivered");
        index.send(Articles.enriched(id, 10, 1, 2));
        index.send(Articles.enriched(id, 10, 1, 2));
        settle(id, "10");
        index.send(Articles.enriched(id, 10, 1, 2));
        settleAll();

        assertThat(speakers(id)).containsExactlyInAnyOrder("Ada Brook", "Ben Carver");
        assertThat(index.search("news-articles", byId("id", id))).hasSize(1);
    }

    @Test
    void anOlderRevisionThatComesLateChangesNothing() throws Exception {
        ArticleId id = Articles.id("late");
        index.send(Articles.enriched(id, 20, 1, 1));
        settle(id, "20");
        index.send(Articles.enriched(id, 10, 1, 3));
        settleAll();

        assertThat(title(id)).isEqualTo("Version 20");
        assertThat(speakers(id)).containsExactly("Ada Brook");
    }

    @Test
    void anOldExtractorComingAfterANewOneChangesNothing() throws Exception {
        ArticleId id = Articles.id("extractor");
        index.send(Articles.enriched(id, 10, 2, 1));
        settle(id, "10");
        index.send(Articles.enriched(id, 10, 1, 4));
        settleAll();

        assertThat(speakers(id)).containsExactly("Ada Brook");
    }

    @Test
    void fewerFindingsLeaveNoOrphans() throws Exception {
        ArticleId id = Articles.id("fewer");
        index.send(Articles.enriched(id, 10, 1, 4));
        settle(id, "10");
        assertThat(speakers(id)).hasSize(4);
        index.send(Articles.enriched(id, 20, 1, 1));
        settle(id, "20");

        assertThat(speakers(id)).containsExactly("Ada Brook");
        assertThat(index.search("news-entities", byId("article.id", id))).hasSize(1);
        assertThat(index.search("news-quotes-v1", byId("article.id", id))).hasSize(4);
    }

    @Test
    void aPublishersWithdrawalStaysUntilANewerVersion() throws Exception {
        ArticleId id = Articles.id("withdrawn");
        index.send(Articles.enriched(id, 10, 1, 2));
        index.send(Articles.withdrawn(id, 20, WithdrawnBy.PUBLISHER));
        index.send(Articles.enriched(id, 15, 1, 3));
        settleAll();
        assertThat(index.search("news-articles", byId("id", id))).isEmpty();
        assertThat(speakers(id)).isEmpty();

        index.send(Articles.enriched(id, 30, 1, 3));
        settle(id, "30");

        assertThat(speakers(id)).hasSize(3);
    }

    @Test
    void anOperatorsBarOutlastsNewerVersionsAndEndsWithTheRestoring() throws Exception {
        ArticleId id = Articles.id("barred");
        index.send(Articles.enriched(id, 10, 1, 2));
        index.send(Articles.withdrawn(id, 20, WithdrawnBy.OPERATOR));
        index.send(Articles.enriched(id, 30, 1, 2));
        settleAll();
        assertThat(index.search("news-articles", byId("id", id))).isEmpty();
        assertThat(speakers(id)).isEmpty();

        index.send(Articles.enriched(id, 40, 1, 1, 20L));
        settle(id, "40");

        assertThat(speakers(id)).containsExactly("Ada Brook");
    }

    @Test
    void poisonIsSetAsideAndWhatFollowsIsIndexed() throws Exception {
        ArticleId id = Articles.id("after-poison");
        byte[] key = id.value().getBytes(UTF_8);
        byte[] poison = "no message".getBytes(UTF_8);
        index.send(new ProducerRecord<>(Lane.LIVE.enrichedTopic(), key, poison));
        index.send(Articles.enriched(id, 10, 1, 1));
        settle(id, "10");

        assertThat(title(id)).isEqualTo("Version 10");
        assertThat(index.deadLetters(id)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(poison);
            assertThat(DeadLetters.read(letter)).hasValueSatisfying(said -> {
                assertThat(said.stage()).isEqualTo("index");
                assertThat(said.topic()).isEqualTo(Lane.LIVE.enrichedTopic());
                assertThat(said.reason()).isNotBlank();
            });
        });
    }

    @Test
    void aDeadLetterIsVisibleWithoutItsBytes() throws Exception {
        ArticleId id = Articles.id("visible-letter");
        byte[] key = id.value().getBytes(UTF_8);
        byte[] broken = "{\"article\":{\"source\":{\"id\":\"coast\"},\"body\":\"unspoken".getBytes(UTF_8);
        index.send(new ProducerRecord<>(Lane.LIVE.enrichedTopic(), key, broken));

        RunningIndex.await(
                () -> !index.search("news-dead-letters", byId("article.id", id)).isEmpty());
        JsonNode found = index.search("news-dead-letters", byId("article.id", id));
        assertThat(found).hasSize(1);
        JsonNode note = found.get(0).path("_source");
        assertThat(note.path("stage").asString()).isEqualTo("index");
        assertThat(note.path("source").path("id").asString()).isEqualTo("coast");
        assertThat(note.path("record").path("topic").asString()).isEqualTo(Lane.LIVE.enrichedTopic());
        assertThat(found.toString()).doesNotContain("unspoken");

        ConsumerRecord<byte[], byte[]> letter = index.deadLetters(id).getFirst();
        index.send(new ProducerRecord<>(
                letter.topic(), letter.partition(), letter.key(), letter.value(), letter.headers()));
        byte[] last = "behind the repeat".getBytes(UTF_8);
        index.send(new ProducerRecord<>(letter.topic(), letter.partition(), last, null));
        String behind = "{\"term\":{\"article.id\":\"behind the repeat\"}}";
        RunningIndex.await(() -> !index.search("news-dead-letters", behind).isEmpty());
        assertThat(index.search("news-dead-letters", behind)).hasSize(1);
        assertThat(index.search("news-dead-letters", byId("article.id", id))).hasSize(1);
    }

    @Test
    void theLargestBodyIsFoundWhole() throws Exception {
        ArticleId id = Articles.id("largest");
        String word = "\"wider\" ";
        String body = word.repeat(SizeLimits.DEFAULT.body() / word.length()) + "harbourmaster";
        index.send(Articles.plain(id, 10, body, Map.of()));
        settle(id, "10");

        JsonNode found = index.search("news-articles", "{\"match\":{\"body\":\"Harbourmaster\"}}");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("_source").path("body").asString()).isEqualTo(body);
    }

    @Test
    void oddLabelsAreKeptAndPlainOnesAreFound() throws Exception {
        ArticleId id = Articles.id("labels");
        String endless = "long ".repeat(10_000);
        Map<String, String> labels = Map.of(
                "",
                "empty",
                endless,
                endless,
                "nul\0",
                "nul \0",
                "desk",
                "foreign",
                "desk.night",
                "yes",
                ".",
                "dot",
                "..a..",
                "dots");
        index.send(Articles.plain(id, 10, "Nothing happens.", labels));
        settle(id, "10");

        JsonNode found = index.search(
                "news-articles",
                "{\"bool\":{\"filter\":[" + byId("id", id)
                        + ",{\"term\":{\"labels.desk.night\":\"yes\"}},{\"term\":{\"labels.desk\":\"foreign\"}}]}}");
        assertThat(found).hasSize(1);
        JsonNode article = found.get(0).path("_source");
        assertThat(article.path("labels").size() + article.path("other_labels").size())
                .isEqualTo(labels.size());
    }

    @Test
    void aSecondServiceFindsTheIndicesAsTheyAreAndSharesTheWork(KafkaServer kafka, ElasticsearchServer elasticsearch)
            throws Exception {
        try (RunningIndex second = RunningIndex.on(kafka.bootstrapServers(), elasticsearch.uri())) {
            double before = index.received();
            RunningIndex.await(() -> {
                settleAll();
                return second.received() > 0;
            });

            assertThat(second.health().path("status").asString()).isEqualTo("UP");
            assertThat(second.received()).isPositive();
            assertThat(index.received()).isGreaterThan(before);
        }
        ArticleId id = Articles.id("after the second");
        index.send(Articles.enriched(id, 10, 1, 1));
        settle(id, "10");
        assertThat(speakers(id)).containsExactly("Ada Brook");
    }

    /** Waits until this version is there and the whole topic before now is worked off. */
    private static void settle(ArticleId id, String version) throws Exception {
        RunningIndex.await(() -> ("Version " + version).equals(title(id)));
        settleAll();
    }

    /** A last article goes through each partition behind all others: when these are there, everything before is done. */
    private static void settleAll() throws Exception {
        List<ArticleId> last = new ArrayList<>();
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            ArticleId id = Articles.id("last-" + System.nanoTime() + "-" + partition);
            last.add(id);
            index.send(Articles.enriched(id, 1, 1, 0), partition);
        }
        for (ArticleId id : last) {
            RunningIndex.await(
                    () -> !index.search("news-articles", byId("id", id)).isEmpty());
        }
    }

    private static String title(ArticleId id) throws Exception {
        JsonNode hits = index.search("news-articles", byId("id", id));
        return hits.isEmpty() ? "" : hits.get(0).path("_source").path("title").asString();
    }

    private static List<String> speakers(ArticleId id) throws Exception {
        List<String> names = new ArrayList<>();
        index.search("news-quotes", byId("article.id", id))
                .forEach(hit -> names.add(
                        hit.path("_source").path("speaker").path("name").asString()));
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static String byId(String field, ArticleId id) {
        return "{\"term\":{\"" + field + "\":\"" + id + "\"}}";
    }
}
