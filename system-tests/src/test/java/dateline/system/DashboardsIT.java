package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.kibana.PanelSearch;
import dateline.kibana.PanelSearches;
import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Kibana would ask for each panel is asked of the node, and every panel has something to show: each chart a bar, each table
 * a value in every column.
 */
@ExtendWith({TestServers.class, SharedPipeline.class})
class DashboardsIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path HOME = Checkout.home();
    private static final int REAL_ARTICLES = 40;
    private static final int SHORTEST = 800;

    /** With every kind of quote, a place, an event, a place that no gazetteer has; and with a date, or with none. */
    private static final String REPORT = """
            Mayor Eleni Marou opened the new ferry terminal in Larnaca on Monday, two years after the storm of June 2023.

            "The harbour is open again," Eleni Marou said in Larnaca. She said the port of Vasilikoudi had cost 40 million euros.

            Ana Ruiz, who leads the company, called the terminal "a gift to the whole island" and thanked Cyprus for its patience.

            Ana Ruiz said Eleni Marou would visit Athens in May.
            """;

    private final Pipeline pipeline;
    private final List<PanelSearch> searches;

    DashboardsIT(Pipeline pipeline) throws IOException {
        this.pipeline = pipeline;
        this.searches = PanelSearches.in(HOME.resolve("kibana").resolve("objects"));
    }

    @Test
    void everyPanelShowsSomethingOfTheSamples() throws Exception {
        String source = "system-dashboards";
        List<String> articles = samples(source);
        pipeline.sender().feed(articles);
        String broken = "{\"article\": {\"source\": {\"id\": \"" + source + "\"}, \"body\": \"half of it";
        pipeline.kafka().send(Lane.LIVE.enrichedTopic(), source, broken.getBytes(UTF_8));
        Findings.settled(pipeline.search(), source, articles.size());
        Eventually.holds(
                "the dead letter is visible",
                () -> !pipeline.search().ofSource("news-dead-letters", source).isEmpty());

        SoftAssertions soft = new SoftAssertions();
        for (PanelSearch search : searches) {
            soft.assertThat(missing(search, source)).as(search.name()).isEmpty();
        }
        soft.assertAll();
        assertThat(searches).hasSizeGreaterThan(50);
    }

    @Test
    void everyPanelShowsSomethingOfRealArticles() throws Exception {
        String source = "system-dashboards-real";
        List<String> articles = realArticles(source);
        pipeline.sender().feed(articles);
        Findings.settled(pipeline.search(), source, articles.size());

        SoftAssertions soft = new SoftAssertions();
        for (PanelSearch search : searches) {
            if (isOfWhatWentWell(search)) {
                soft.assertThat(missing(search, source)).as(search.name()).isEmpty();
            }
        }
        soft.assertAll();
    }

    /** All of these articles have a date and are read to their end: there is nothing to show of those that are not. */
    private static boolean isOfWhatWentWell(PanelSearch search) {
        return !search.index().equals("news-dead-letters")
                && !search.body().at("/query/bool/must_not").toString().matches(".*(published_at|event_start).*")
                && !search.name().endsWith(" findings");
    }

    private List<String> missing(PanelSearch search, String source) throws IOException, InterruptedException {
        ObjectNode body = search.body().deepCopy();
        body.withArray("/query/bool/filter").addObject().putObject("term").put("source.id", source);
        Http.Answer answer = Http.post(
                pipeline.elasticsearch().resolve("/" + search.index() + "/_search"),
                "application/json",
                body.toString().getBytes(UTF_8));
        if (answer.status() != 200) {
            return List.of(answer.status() + " " + answer.body());
        }
        return search.missing(answer.json());
    }

    private static List<String> samples(String source) throws IOException {
        List<String> articles = new ArrayList<>();
        Path seeds = HOME.resolve("seeds");
        String seed = Files.readString(seeds.resolve("000_74a1ec7e8c65abba.txt"));
        articles.add(article(source, "seed", seed.lines().findFirst().orElseThrow(), seed, "2016-12-20"));
        for (String line : Files.readAllLines(seeds.resolve("harbour-briefs.jsonl"))) {
            articles.add(of(source, JSON.readTree(line)));
        }
        articles.add(of(source, JSON.readTree(Files.readString(seeds.resolve("ponte-de-valmoreira.json")))));
        articles.add(article(source, "dated", "Terminal opens", REPORT, "2026-03-03T09:30:00+02:00"));
        articles.add(article(source, "undated", "A terminal opens", REPORT, null));
        return articles;
    }

    private static String of(String source, JsonNode given) {
        return article(
                source,
                given.path("id").asString(),
                given.path("title").asString(),
                given.path("body").asString(),
                given.path("publishedAt").asString());
    }

    private static String article(String source, String id, String title, String body, @Nullable String published) {
        return JSON.createObjectNode()
                .put("url", "https://coast.example/" + source + "/" + id)
                .put("source", source)
                .put("title", title)
                .put("body", body)
                .put("publishedAt", published)
                .toString();
    }

    private static List<String> realArticles(String source) throws IOException {
        Path file = Optional.ofNullable(System.getProperty("dateline.corpora"))
                .or(() -> Optional.ofNullable(System.getenv("DATELINE_CORPORA")))
                .map(Path::of)
                .orElseGet(() -> HOME.toAbsolutePath()
                        .normalize()
                        .resolveSibling("shared")
                        .resolve("corpora"))
                .resolve("articles")
                .resolve("reuters21578.jsonl.gz");
        Assumptions.assumeTrue(Files.isRegularFile(file), "the folder of corpora is not there");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            return lines.lines()
                    .map(line -> JSON.readTree(line))
                    .filter(given -> given.path("body").asString().length() > SHORTEST)
                    .limit(REAL_ARTICLES)
                    .map(given -> of(source, given))
                    .toList();
        }
    }
}
