package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services that are killed, doubled and stopped in the middle of their work. */
@ExtendWith({TestServers.class, SharedPipeline.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServicesIT {

    /** Of enrich-service, by its default. */
    private static final int LIVE_CONSUMERS = 1;
    /** Of index-service, by its default. */
    private static final int BACKFILL_CONSUMERS = 3;

    private final Pipeline pipeline;
    private final Ingest sender;
    private final Search search;
    private final Map<String, Set<String>> expected;

    ServicesIT(Pipeline pipeline) throws IOException, InterruptedException {
        this.pipeline = pipeline;
        this.sender = pipeline.sender();
        this.search = pipeline.search();
        sender.feed(Dispatches.of("system-quiet", Dispatches.TEXTS));
        this.expected =
                Findings.settled(search, "system-quiet", Dispatches.TEXTS).byText();
    }

    @BeforeAll
    void theQuietRunFindsSomethingInEveryText() {
        assertThat(expected).hasSize(Dispatches.TEXTS).allSatisfy((text, children) -> {
            for (String index : Search.CHILDREN) {
                assertThat(children).as(text).anyMatch(child -> child.startsWith(index));
            }
        });
    }

    @Test
    void killedServicesLoseNothingAndLeaveNoTrace() throws Exception {
        String source = "system-kills";
        List<String> articles = Dispatches.of(source, 1_000);
        List<String> first = articles.subList(0, 300);

        sender.interrupt(first, pipeline.ingest()::kill);
        pipeline.ingest().start();
        sender.feed(first);
        sender.feed(articles.subList(300, 650));
        awaitIndexed(source, 20);
        pipeline.enrich().kill();
        pipeline.enrich().start();
        sender.feed(articles.subList(650, 900));
        awaitIndexed(source, 400);
        pipeline.index().kill();
        pipeline.index().start();
        sender.feed(articles.subList(900, 1_000));

        Findings.settled(search, source, 1_000).assertAre(source, 1_000, expected);
        assertNoDeadLetter(source);
    }

    @Test
    void servicesShareTheWorkAndOneThatLeavesTakesNothingAlong() throws Exception {
        String source = "system-shares";
        try (RunningService enrich = pipeline.another(Part.ENRICH);
                RunningService index = pipeline.another(Part.INDEX)) {
            enrich.awaitHealthy();
            index.awaitHealthy();
            awaitReaders(2 * LIVE_CONSUMERS, "dateline-enrich", Lane.LIVE.ingestedTopic());
            awaitReaders(2 * BACKFILL_CONSUMERS, "dateline-index", Lane.BACKFILL.enrichedTopic());

            sender.feed(Dispatches.of(source, 200));
            Eventually.holds(
                    "the second ones work, too",
                    () -> enrich.count("dateline.enrich.records.taken") > 0
                            && index.count("dateline.index.received") > 0);
            enrich.stop();
            index.stop();
        }

        Findings.settled(search, source, 200).assertAre(source, 200, expected);
        assertNoDeadLetter(source);
    }

    private void awaitIndexed(String source, int count) throws InterruptedException {
        Eventually.holds(count + " articles are indexed", () -> search.count(source) >= count);
    }

    /** All consumers get the same number of partitions, whichever process they are in. */
    private void awaitReaders(int count, String group, String topic) throws InterruptedException {
        Eventually.holds(
                count + " members of " + group + " share " + topic,
                () -> pipeline.kafka()
                        .shares(group, topic)
                        .equals(Collections.nCopies(count, Topic.PARTITIONS / count)));
    }

    private void assertNoDeadLetter(String source) throws IOException, InterruptedException {
        Set<String> ids = search.ofSource(Search.ARTICLES, source).stream()
                .map(article -> article.path("id").asString())
                .collect(Collectors.toSet());
        assertThat(pipeline.kafka().deadLetters()).noneMatch(letter -> ids.contains(letter.key()));
    }
}
