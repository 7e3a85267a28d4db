package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.message.WithdrawnBy;
import dateline.stack.JvmProcess;
import dateline.stack.testing.PrivateElasticsearch;
import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Another version of the indices is filled and shown while articles flow and readers search. */
@ExtendWith(TestServers.class)
@Execution(ExecutionMode.CONCURRENT)
class ReindexIT {

    private static final String ARTICLES = "news-articles";
    private static final List<String> ALIASES = List.of(ARTICLES, "news-entities", "news-quotes", "news-events");
    private static final String ALL = "{\"match_all\":{}}";
    private static final String STUBS = "{\"term\":{\"hidden\":true}}";

    private static final int BEFORE = 800;
    private static final int BARRED = 7;
    private static final int FIRST_OF_THE_FLOW = 10;
    private static final int SAMPLE = 200;

    private final String kafka;
    private final URI elasticsearch;
    private final List<RunningService> services = new ArrayList<>();
    private final Launcher launcher;
    private final Command command;

    ReindexIT(PrivateKafka kafka, PrivateElasticsearch elasticsearch, @TempDir Path folder) {
        this.kafka = kafka.bootstrapServers();
        this.elasticsearch = elasticsearch.uri();
        this.launcher = new Launcher(this.kafka, folder);
        this.command =
                new Command(List.of("--kafka", this.kafka, "--elasticsearch", this.elasticsearch.toString()), folder);
    }

    @AfterEach
    void end() {
        services.forEach(RunningService::close);
    }

    @Test
    void readersMoveToAnotherVersionAndBackWithoutAFailedSearchOrALostState() throws Throwable {
        RunningService first = index(1);
        first.awaitHealthy();
        index(1);
        index(2);
        try (EnrichedFlow flow = new EnrichedFlow(kafka)) {
            fill(flow);
            try (SteadySearch search = new SteadySearch(elasticsearch, ALIASES)) {
                int last = moveWhileArticlesFlow(flow);

                assertVersionsAreEqual(last);
                assertThat(command.said(0, "reindex", "rollback")).contains("Readers see        version 1");
                assertThat(shown()).containsOnly("v1");
                flow.article(last + 1, 1);
                flow.flush();
                Eventually.holds(
                        "the older version is written on",
                        () -> count(ARTICLES, "{\"term\":{\"id\":\"" + EnrichedFlow.id(last + 1) + "\"}}") == 1);
                assertThat(search.searches()).isPositive();
                assertThat(search.failures()).isEmpty();
            }
        }
    }

    private void fill(EnrichedFlow flow) throws Exception {
        IntStream.range(0, BEFORE).forEach(number -> flow.article(number, 1));
        flow.withdrawn(BARRED, 2, WithdrawnBy.OPERATOR);
        flow.withdrawn(BARRED + 1, 2, WithdrawnBy.PUBLISHER);
        flow.flush();
        Eventually.holds(
                "everything is indexed",
                () -> count("news-articles-v1", ALL) == BEFORE && count("news-articles-v1", STUBS) == 2);
    }

    /** The number of the last article. */
    private int moveWhileArticlesFlow(EnrichedFlow flow) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger last = new AtomicInteger(BEFORE);
        Thread flowing = Thread.ofPlatform().start(() -> {
            Random random = new Random(11);
            while (!over.get()) {
                step(flow, last.incrementAndGet(), random);
            }
        });
        try {
            killInTheMiddle();
            String output = command.said(0, "reindex", "start", "--sample", Integer.toString(SAMPLE));
            assertThat(output).contains("Going on", "Compared", "Readers see        version 2");
            assertThat(shown()).containsOnly("v2");
        } finally {
            over.set(true);
            flowing.join();
        }
        flow.flush();
        return last.get();
    }

    /** A new article, a new version of an older one, and now and then a takedown, or a version of what an operator took down. */
    private static void step(EnrichedFlow flow, int number, Random random) {
        flow.article(number, 1);
        flow.article(random.nextInt(FIRST_OF_THE_FLOW, BEFORE), random.nextInt(2, 6));
        if (number % 10 == 0) {
            flow.withdrawn(random.nextInt(FIRST_OF_THE_FLOW, BEFORE), 7, WithdrawnBy.PUBLISHER);
            flow.article(BARRED, 3);
        }
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void killInTheMiddle() throws Exception {
        JvmProcess copier = command.start("reindex", "start");
        Eventually.holds("a part is copied", () -> buckets() > 0 || !copier.isAlive());
        copier.kill();
        assertThat(buckets()).as(Files.readString(copier.log())).isBetween(1, 255);
        assertThat(shown()).containsOnly("v1");
    }

    private int buckets() throws IOException, InterruptedException {
        return Http.get(elasticsearch.resolve("/news-articles-v2/_mapping"))
                .json()
                .at("/news-articles-v2/mappings/_meta/reindex/buckets")
                .asInt(0);
    }

    private void assertVersionsAreEqual(int last) throws Throwable {
        Eventually.passes(() -> {
            for (String alias : ALIASES) {
                for (String query : List.of(ALL, STUBS)) {
                    assertThat(count(alias + "-v2", query)).as(alias + query).isEqualTo(count(alias + "-v1", query));
                }
            }
            assertThat(count("news-articles-v2", ALL)).isEqualTo(last);
        });
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, BEFORE).boxed().toList());
        Collections.shuffle(numbers, new Random(5));
        List<String> ids =
                numbers.subList(0, SAMPLE).stream().map(EnrichedFlow::id).toList();
        assertThat(documents(ARTICLES, 2, ids)).hasSize(SAMPLE).isEqualTo(documents(ARTICLES, 1, ids));
        List<String> quotes = ids.stream().map(id -> id + ":quote:0").toList();
        assertThat(documents("news-quotes", 2, quotes)).hasSize(SAMPLE).isEqualTo(documents("news-quotes", 1, quotes));
        String barred = EnrichedFlow.id(BARRED);
        assertThat(documents(ARTICLES, 2, List.of(barred))
                        .getOrDefault(barred, MissingNode.getInstance())
                        .path("status")
                        .asString())
                .as("what was taken down before stays so")
                .isEqualTo("barred");
    }

    /** Without what each writer says of itself. */
    private Map<String, JsonNode> documents(String alias, int version, List<String> ids) throws Exception {
        String body = JsonMapper.shared().writeValueAsString(Map.of("ids", ids));
        Http.Answer answer = Http.json("POST", elasticsearch.resolve("/" + alias + "-v" + version + "/_mget"), body);
        Map<String, JsonNode> documents = new HashMap<>();
        for (JsonNode document : answer.json().path("docs")) {
            if (document.path("_source") instanceof ObjectNode source) {
                source.remove(List.of("indexed_at", "seconds_to_index"));
                documents.put(document.path("_id").asString(), source);
            }
        }
        return documents;
    }

    private long count(String index, String query) throws IOException, InterruptedException {
        Http.get(elasticsearch.resolve("/" + index + "/_refresh"));
        Http.Answer answer =
                Http.json("POST", elasticsearch.resolve("/" + index + "/_count"), "{\"query\":" + query + "}");
        return answer.json().path("count").asLong(-1);
    }

    /** Which version each alias points at. */
    private List<String> shown() throws IOException, InterruptedException {
        List<String> versions = new ArrayList<>();
        for (String alias : ALIASES) {
            Http.get(elasticsearch.resolve("/_alias/" + alias))
                    .json()
                    .propertyNames()
                    .forEach(index -> versions.add(index.substring(alias.length() + 1)));
        }
        assertThat(versions).hasSameSizeAs(ALIASES);
        return versions;
    }

    private RunningService index(int version) {
        RunningService service = launcher.start(
                Part.INDEX,
                "index-" + services.size(),
                List.of("--dateline.elasticsearch.uris=" + elasticsearch, "--dateline.index.version=" + version));
        services.add(service);
        return service;
    }
}
