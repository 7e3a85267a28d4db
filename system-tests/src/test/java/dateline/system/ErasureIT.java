package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The end of articles, by the retention of their source and by command, as readers see it. */
@ExtendWith({TestServers.class, SharedPipeline.class})
class ErasureIT {

    private static final int ARTICLES = 12;

    private final Pipeline pipeline;
    private final Ingest sender;
    private final Search search;

    ErasureIT(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.sender = pipeline.sender();
        this.search = pipeline.search();
    }

    @Test
    void articlesGoWithTheirFindingsWhenTheRetentionOfTheirSourceIsOverAndAReplayBringsNothingBack() throws Exception {
        String ending = "system-retention";
        String lasting = "system-retention-longer";
        sender.feed(Dispatches.of(ending, ARTICLES));
        sender.feed(Dispatches.of(lasting, ARTICLES));
        List<JsonNode> before = settled(lasting);
        List<String> ids = ids(settled(ending));

        // Articles are of 2026-03: the one is over for any day that this is run on, the other lasts for a century.
        sender.keepSource(lasting, "{\"retention\": \"36500d\"}");
        sender.keepSource(ending, "{\"retention\": \"1d\"}");

        Eventually.holds("the articles are gone", () -> search.count(ending) == 0);
        for (String id : ids) {
            Eventually.holds("the children are gone", () -> search.childrenOf(id) == 0);
        }
        String replayed = ids.getFirst();
        double known = pipeline.index().count("dateline.index.articles");
        int messages = pipeline.kafka().replay(Lane.BACKFILL.enrichedTopic(), replayed);
        assertThat(messages).isGreaterThan(1);
        Eventually.holds(
                "the replay is worked off",
                () -> pipeline.index().count("dateline.index.articles") >= known + messages);

        assertThat(search.count(ending)).isZero();
        assertThat(search.childrenOf(replayed)).isZero();
        assertEmptied(replayed, "retention of system-retention: 1 day");
        assertThat(settled(lasting)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void theCommandErasesWhatItToldAndNothingElse(@TempDir Path folder) throws Exception {
        Command command = pipeline.command(folder);
        String source = "system-erase";
        sender.feed(Dispatches.of(source, ARTICLES));
        List<JsonNode> articles = settled(source);
        String url = Dispatches.url(source, 3);
        String id = articles.stream()
                .filter(article -> article.path("url").asString().equals(url))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();

        String told = command.said(0, "erase", url);
        assertThat(told).contains(id, "1 article with", "Nothing is erased");
        assertThat(command.said(1, "erase", url, "https://coast.example/unheard-of"))
                .contains("Nothing was erased");
        assertThat(search.count(source)).isEqualTo(ARTICLES);

        assertThat(command.said(0, "erase", url, "--yes")).contains("1 article erased");
        Eventually.holds("it is gone", () -> search.count(source) == ARTICLES - 1 && search.childrenOf(id) == 0);
        assertEmptied(id, "erased on request");
        assertThat(sender.receipt(id).propertyNames()).containsExactlyInAnyOrder("id", "revision", "status");
        assertThat(sender.restore(id).json().path("republished").asBoolean(true))
                .isFalse();

        assertThat(command.said(0, "erase", "--source", source, "--to", "2026-03-05"))
                .contains("4 articles with");
        assertThat(command.said(0, "erase", "--source", source, "--yes")).contains("11 articles erased");
        Eventually.holds("all are gone", () -> search.count(source) == 0);
        assertThat(search.ofSource("news-quotes", source)).isEmpty();
    }

    @Test
    void lettersAreToldAndDroppedWithTheirNotes(@TempDir Path folder) throws Exception {
        Command command = pipeline.command(folder);
        String id = "00000000000000000000000000e5a5ed";
        pipeline.kafka().send(Lane.LIVE.enrichedTopic(), id, "no message, but a text".getBytes(UTF_8));
        Eventually.holds(
                "a note of the letter", () -> command.said(0, "erase", id).contains("dead-letters drop"));
        String place = command.said(0, "erase", id, "--yes").replaceAll("(?s).*drop ([0-9/]+).*", "$1");

        assertThat(command.said(0, "dead-letters", "drop", place)).contains(id, "Nothing is removed");
        assertThat(command.said(0, "dead-letters", "drop", place, "--yes")).contains("removed");

        assertThat(pipeline.kafka().deadLetters())
                .noneMatch(letter -> letter.key().equals(id));
        Eventually.holds("no note", () -> !command.said(0, "erase", id).contains("dead-letters drop"));
    }

    /** What is kept is known by name, and no word of the article is in it. */
    private void assertEmptied(String id, String reason) throws IOException, InterruptedException {
        assertThat(search.kept(Search.ARTICLES, id)).singleElement().satisfies(stub -> {
            assertThat(stub.path("withdrawn").path("reason").asString()).isEqualTo(reason);
            assertThat(stub.propertyNames())
                    .isSubsetOf(
                            "id",
                            "indexed_at",
                            "status",
                            "revision",
                            "generation",
                            "bar",
                            "withdrawn",
                            "child_slots",
                            "hidden");
        });
        for (String index : Search.CHILDREN) {
            assertThat(search.kept(index, id))
                    .isNotEmpty()
                    .allSatisfy(stub -> assertThat(stub.propertyNames())
                            .isSubsetOf("article", "revision", "generation", "ordinal", "hidden"));
        }
    }

    private List<JsonNode> settled(String source) throws InterruptedException {
        List<JsonNode> articles = new ArrayList<>();
        Eventually.holds("the articles of " + source + " with their children", () -> {
            articles.clear();
            articles.addAll(search.ofSource(Search.ARTICLES, source));
            if (articles.size() != ARTICLES) {
                return false;
            }
            for (JsonNode article : articles) {
                if (search.childrenOf(article.path("id").asString()) != Search.promised(article)) {
                    return false;
                }
            }
            return true;
        });
        return List.copyOf(articles);
    }

    private static List<String> ids(List<JsonNode> articles) {
        return articles.stream().map(article -> article.path("id").asString()).toList();
    }
}
