package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.PrivateElasticsearch;
import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The broker and Elasticsearch go away in the middle of the work and come back. */
@ExtendWith(TestServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class ServersAwayIT {

    private final PrivateKafka kafka;
    private final PrivateElasticsearch elasticsearch;
    private final Pipeline pipeline;
    private final Ingest sender;
    private final Map<String, Set<String>> expected;

    ServersAwayIT(PrivateKafka kafka, PrivateElasticsearch elasticsearch) throws IOException, InterruptedException {
        this.kafka = kafka;
        this.elasticsearch = elasticsearch;
        this.pipeline = new Pipeline(kafka, elasticsearch);
        this.sender = pipeline.sender();
        sender.feed(Dispatches.of("system-calm", Dispatches.TEXTS));
        this.expected = Findings.settled(pipeline.search(), "system-calm", Dispatches.TEXTS)
                .byText();
    }

    @AfterAll
    void end() {
        pipeline.close();
    }

    @Test
    void aKilledBrokerLosesNothing() throws Exception {
        List<String> articles = Dispatches.of("system-broker", 300);

        sender.feed(articles.subList(0, 100));
        sender.interrupt(articles.subList(100, 200), kafka::kill);
        kafka.start();
        sender.feed(articles.subList(100, 200));
        sender.feed(articles.subList(200, 300));

        Findings.settled(pipeline.search(), "system-broker", 300).assertAre("system-broker", 300, expected);
        assertThat(pipeline.kafka().deadLetters()).isEmpty();
    }

    @Test
    void whatComesWhileElasticsearchIsAwayIsIndexedWhenItIsBack() throws Exception {
        List<String> articles = Dispatches.of("system-search", 300);

        sender.feed(articles.subList(0, 200));
        Eventually.holds("the first are indexed", () -> pipeline.search().count("system-search") > 0);
        elasticsearch.stop();
        sender.feed(articles.subList(200, 300));
        Eventually.holds(
                "index-service says that it waits", () -> !pipeline.index().isHealthy());
        elasticsearch.start();

        Findings.settled(pipeline.search(), "system-search", 300).assertAre("system-search", 300, expected);
        pipeline.index().awaitHealthy();
        assertThat(pipeline.kafka().deadLetters()).isEmpty();
    }
}
