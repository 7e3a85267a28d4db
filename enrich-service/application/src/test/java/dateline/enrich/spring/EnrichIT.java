package dateline.enrich.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.enrich.Enricher;
import dateline.enrich.Samples;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleIngested;
import dateline.message.Findings;
import dateline.message.FindingsStatus;
import dateline.message.Message;
import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(TestServers.class)
class EnrichIT {

    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private static RunningEnrich service;
    private static Lines lines;

    @BeforeAll
    static void start(KafkaServer kafka) throws Exception {
        service = RunningEnrich.on(kafka.bootstrapServers());
        lines = service.lines();
    }

    @AfterAll
    static void stop() {
        lines.close();
        service.close();
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void anArticleComesOutOfItsLaneWithWhatWasFound(Lane lane) throws Exception {
        ArticleId id = ArticleId.of("enrich-it", "lanes", lane.name());
        ArticleIngested article = Samples.article(id, Samples.BODY, "en");

        lines.send(lane.ingestedTopic(), article, TRACEPARENT);

        ConsumerRecord<byte[], byte[]> record =
                lines.await(lane.enrichedTopic(), id, 1).getFirst();
        ArticleEnriched enriched = lines.article(record);
        assertThat(enriched.article()).isEqualTo(article);
        assertThat(enriched.language()).isEqualTo("en");
        assertThat(enriched.entities()).extracting("name").contains("Lisbon", "Ana Prado");
        assertThat(enriched.quotes()).extracting("text").containsExactly("We had no choice,");
        assertThat(enriched.quotes()).extracting("speaker.name").containsExactly("Ana Prado");
        assertThat(enriched.events()).extracting("when.text").containsExactly("Monday");
        assertThat(enriched.findings()).isEqualTo(Findings.COMPLETE);
        assertThat(enriched.extractor().name()).isEqualTo("dateline");
        assertThat(enriched.extractor().generation()).isEqualTo(Enricher.GENERATION);
        assertThat(Lines.header(record, "ce_type")).isEqualTo("dateline.article.enriched.v1");
        assertThat(Lines.header(record, "ce_source")).isEqualTo("/dateline/enrich-service");
        assertThat(Lines.header(record, "traceparent")).isEqualTo(TRACEPARENT);
    }

    @Test
    void aWithdrawalPassesUnchangedAndInOrder() throws Exception {
        ArticleId id = ArticleId.of("enrich-it", "withdrawn");
        List<Message> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(Samples.article(id, Samples.BODY + "\n\nNumber " + i + ".", "en"));
            sent.add(Samples.withdrawal(id));
        }

        for (Message message : sent) {
            lines.send(Lane.LIVE.ingestedTopic(), message, null);
        }

        assertThat(lines.await(Lane.LIVE.enrichedTopic(), id, 10))
                .extracting(lines::message)
                .extracting(message -> message instanceof ArticleEnriched enriched ? enriched.article() : message)
                .containsExactlyElementsOf(sent);
    }

    @Test
    void poisonIsADeadLetterAndTheNextArticleFlows() throws Exception {
        ArticleId id = ArticleId.of("enrich-it", "poison");
        byte[] key = id.value().getBytes(UTF_8);
        var poison = new ProducerRecord<>(Lane.LIVE.ingestedTopic(), null, key, "{\"id\":".getBytes(UTF_8));
        poison.headers().add("ce_type", "dateline.article.ingested.v1".getBytes(UTF_8));

        lines.send(new ProducerRecord<>(Lane.LIVE.ingestedTopic(), null, key, new byte[] {0, 1, 2}));
        lines.send(poison);
        lines.send(Lane.LIVE.ingestedTopic(), Samples.article(id, Samples.BODY, "en"), null);

        assertThat(lines.await(Lane.LIVE.enrichedTopic(), id, 1)).hasSize(1);
        List<ConsumerRecord<byte[], byte[]>> letters = lines.await(Topic.DEAD_LETTERS, id, 2);
        assertThat(letters)
                .extracting(letter -> Lines.header(letter, "dl_stage"))
                .containsOnly("enrich");
        assertThat(Lines.header(letters.get(0), "dl_reason")).isEqualTo("the header ce_type is missing");
        assertThat(letters.get(0).value()).containsExactly(0, 1, 2);
        assertThat(Lines.header(letters.get(1), "dl_reason")).startsWith("not a dateline.article.ingested.v1");
    }

    @Test
    void anUnsupportedLanguageSaysSo() throws Exception {
        ArticleId id = ArticleId.of("enrich-it", "language");
        String body = "Le bac est encore arrivé en retard ce matin à cause du brouillard sur la baie. "
                + "Les passagers ont attendu plus de deux heures et personne ne leur a dit pourquoi.";

        lines.send(Lane.LIVE.ingestedTopic(), Samples.article(id, body, null), null);

        ArticleEnriched enriched =
                lines.article(lines.await(Lane.LIVE.enrichedTopic(), id, 1).getFirst());
        assertThat(enriched.language()).isEqualTo("fr");
        assertThat(enriched.findings())
                .isEqualTo(Findings.none("language fr is not supported: findings are in English only"));
    }

    @Test
    void theLargestBodyPasses() throws Exception {
        ArticleId id = ArticleId.of("enrich-it", "largest");
        String sentence = "On Monday the ferry from Lisbon was late again because of the \"heavy fog\". ";
        String body =
                sentence.repeat(SizeLimits.DEFAULT.body() / sentence.length()).strip();

        lines.send(Lane.BACKFILL.ingestedTopic(), Samples.article(id, body, "en"), null);

        ArticleEnriched enriched =
                lines.article(lines.await(Lane.BACKFILL.enrichedTopic(), id, 1).getFirst());
        assertThat(enriched.article().body()).isEqualTo(body);
        assertThat(enriched.findings().status()).isNotEqualTo(FindingsStatus.COMPLETE);
        assertThat(enriched.findings().reason()).contains("characters were read");
    }

    /** The group's offset is put back to where it stands when a process dies after the acknowledgement and before the commit. */
    @Test
    void whatComesAgainAfterACrashBeforeTheCommitGetsTheSameAnswer(KafkaServer kafka) throws Exception {
        ArticleId id = ArticleId.of("enrich-it", "again");
        RecordMetadata sent = lines.send(Lane.LIVE.ingestedTopic(), Samples.article(id, Samples.BODY, "en"), null);
        lines.await(Lane.LIVE.enrichedTopic(), id, 1);
        service.close();

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            TopicPartition partition = new TopicPartition(sent.topic(), sent.partition());
            admin.alterConsumerGroupOffsets("dateline-enrich", Map.of(partition, new OffsetAndMetadata(sent.offset())))
                    .all()
                    .get();
        }
        service = RunningEnrich.on(kafka.bootstrapServers());

        List<ArticleEnriched> answers = lines.await(Lane.LIVE.enrichedTopic(), id, 2).stream()
                .map(lines::article)
                .toList();
        assertThat(answers.get(1))
                .usingRecursiveComparison()
                .ignoringFields("enrichedAt")
                .isEqualTo(answers.get(0));
    }
}
