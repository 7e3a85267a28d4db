package dateline.index.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.index.Articles;
import dateline.index.document.Caps;
import dateline.index.document.DocumentKind;
import dateline.index.document.DocumentMapping;
import dateline.message.ArticleEnriched;
import dateline.message.EnrichedMessage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is sent how often and in whatever order, by however many writers that are frozen and killed at any point, with
 * whatever answers: the index ends in the newest state of every article.
 */
class ConvergenceTest {

    private static final DocumentMapping MAPPING =
            new DocumentMapping(Caps.DEFAULT, InstantSource.fixed(Instant.parse("2026-03-03T08:00:03Z")));

    private static final WriteWatch NOBODY = new WriteWatch() {
        @Override
        public void held(String reason) {}

        @Override
        public void flowing() {}

        @Override
        public void retried(int documents) {}

        @Override
        public void took(Step step, long nanoseconds) {}
    };

    @ParameterizedTest(name = "{0} worlds, {1} writers, each failure with {2} %")
    @CsvSource({"400, 1, 0", "400, 1, 4", "400, 2, 0", "400, 3, 4", "100, 2, 15"})
    void everyArticleEndsInItsNewestState(int worlds, int writers, int percent) {
        for (int seed = 0; seed < worlds; seed++) {
            Random random = new Random(seed);
            List<History> histories = histories(random);
            ModelStore index = new ModelStore();
            Deque<List<EnrichedMessage>> deliveries = deliveries(histories, random);
            Turns turns = new Turns(random);
            for (int i = 0; i < writers; i++) {
                turns.join(player -> work(deliveries, new RoughStore(index, player, random, percent)));
            }

            turns.run();

            for (History history : histories) {
                assertEndsInNewestState(seed, history, index);
            }
        }
    }

    private static List<History> histories(Random random) {
        List<History> histories = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            histories.add(History.drawn(Articles.id("article " + i), random));
        }
        return histories;
    }

    /** Every message at least once, in any order, in batches of any size. */
    private static Deque<List<EnrichedMessage>> deliveries(List<History> histories, Random random) {
        List<EnrichedMessage> messages = new ArrayList<>();
        for (History history : histories) {
            for (EnrichedMessage message : history.messages()) {
                messages.addAll(Collections.nCopies(1 + random.nextInt(3), message));
            }
        }
        Collections.shuffle(messages, random);
        Deque<List<EnrichedMessage>> batches = new ArrayDeque<>();
        int from = 0;
        while (from < messages.size()) {
            int to = Math.min(messages.size(), from + 1 + random.nextInt(6));
            batches.add(messages.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** Works off what is there; a batch whose writer is killed comes once more. */
    private static void work(Deque<List<EnrichedMessage>> deliveries, DocumentStore store) {
        BatchWriter writer = new BatchWriter(store, MAPPING, 4_000, attempt -> {}, NOBODY);
        List<EnrichedMessage> batch;
        while ((batch = deliveries.poll()) != null) {
            try {
                BatchReport report = writer.write(batch);
                assertThat(report.refusals()).isEmpty();
            } catch (RoughStore.Killed e) {
                deliveries.addLast(batch);
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts", e);
            }
        }
    }

    private static void assertEndsInNewestState(int seed, History history, ModelStore index) {
        ArticleEnriched last = history.last();
        ArticleId id = history.id();
        JsonNode article = index.find(DocumentKind.ARTICLE, id.value());
        Map<String, String> expected = new HashMap<>();
        if (last == null) {
            assertThat(article.path("hidden").asBoolean())
                    .as("seed %d, %s is hidden", seed, id)
                    .isTrue();
            assertThat(article.has("body"))
                    .as("seed %d, %s is erased", seed, id)
                    .isFalse();
        } else {
            assertThat(article.path("hidden").asBoolean(true))
                    .as("seed %d, %s is shown", seed, id)
                    .isFalse();
            assertThat(state(article)).as("seed %d, %s", seed, id).isEqualTo(state(last));
            for (int i = 0; i < last.quotes().size(); i++) {
                expected.put(
                        id + ":quote:" + i,
                        state(last) + " " + last.quotes().get(i).text());
            }
        }
        assertThat(quotes(index.visible(DocumentKind.QUOTE), id))
                .as("seed %d, quotes of %s", seed, id)
                .isEqualTo(expected);
        assertThat(index.visible(DocumentKind.ENTITY).keySet())
                .as("seed %d, entities of %s", seed, id)
                .filteredOn(child -> child.startsWith(id.value()))
                .hasSize(last == null ? 0 : last.entities().size());
        assertThat(quotes(index.all(DocumentKind.QUOTE), id))
                .as("seed %d, what is hidden of %s holds no text", seed, id)
                .allSatisfy((child, text) -> assertThat(expected.containsKey(child) || text.isEmpty())
                        .isTrue());
    }

    private static Map<String, String> quotes(Map<String, JsonNode> documents, ArticleId id) {
        Map<String, String> found = new HashMap<>();
        documents.forEach((child, quote) -> {
            if (quote.path("article").path("id").asString().equals(id.value())) {
                found.put(
                        child,
                        quote.has("text")
                                ? state(quote) + " " + quote.path("text").asString()
                                : "");
            }
        });
        return found;
    }

    private static String state(JsonNode document) {
        return document.path("revision").asLong() + "/"
                + document.path("generation").asInt();
    }

    private static String state(ArticleEnriched article) {
        return article.revision() + "/" + article.extractor().generation();
    }
}
