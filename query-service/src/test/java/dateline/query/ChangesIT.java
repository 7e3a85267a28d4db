package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.EntityType;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleWithdrawn;
import dateline.message.WithdrawnBy;
import dateline.query.testing.Draft;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.TestServers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(TestServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesIT {

    private static final int WRITERS = 3;
    private static final int EACH = 12;

    private RunningQuery query;

    @BeforeAll
    void start(ElasticsearchServer elasticsearch) throws Exception {
        query = RunningQuery.on(elasticsearch.uri()).holding(List.of());
    }

    @AfterAll
    void stop() throws Exception {
        query.close();
    }

    @Test
    void changesAreToldOnceEachAndWithdrawalsToo() throws Exception {
        query.write(List.of(
                change(1), Draft.of("stays", "Stays", "Nobody says anything.").message()));
        String cursor = query.json("/v1/changes?after=now").path("cursor").asString();

        query.write(List.of(change(2)));
        query.write(List.of(new ArticleWithdrawn(Draft.id("change"), 3, WithdrawnBy.PUBLISHER, null)));
        query.write(List.of(Draft.of("late", "Late", "Nobody says anything.").message()));
        Set<String> told = new TreeSet<>();
        boolean more = true;
        while (more) {
            JsonNode page = query.json("/v1/changes?size=4&after=" + cursor);
            page.path("items")
                    .forEach(item -> assertThat(told.add(item.path("change").asString() + " "
                                    + item.path("id").asString()))
                            .isTrue());
            cursor = page.path("cursor").asString();
            more = page.path("more").asBoolean();
        }

        String id = Draft.id("change").value();
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "withdrawn " + id,
                        "withdrawn " + id + ":entity:0",
                        "withdrawn " + id + ":quote:0",
                        "new " + Draft.id("late").value());
        assertThat(query.json("/v1/changes?after=" + cursor).path("items")).isEmpty();
    }

    private static ArticleEnriched change(long revision) {
        return Draft.of("change", "Change", "“The ferry sails,” said Cleo Dunn.")
                .revision(revision)
                .entity(EntityType.PERSON, "Cleo Dunn")
                .quote("The ferry sails,", "Cleo Dunn")
                .message();
    }

    /** Several writers, whose operations are done in another order than they began. */
    @Test
    void whoFollowsMissesNothingWhileOthersWrite() throws Exception {
        String cursor = query.json("/v1/changes?after=now").path("cursor").asString();
        Set<String> told = new TreeSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(threads.submit(() -> write(writer)));
            }
            boolean done = false;
            boolean more = true;
            while (!done || more) {
                done = writers.stream().allMatch(Future::isDone);
                JsonNode page = query.json("/v1/changes?size=20&fields=id&after=" + cursor);
                page.path("items").forEach(item -> told.add(item.path("id").asString()));
                cursor = page.path("cursor").asString();
                more = page.path("more").asBoolean();
            }
        }

        assertThat(told).containsAll(written());
    }

    private Void write(int writer) throws Exception {
        for (int i = 0; i < EACH; i++) {
            query.writeUnseen(List.of(article(name(writer, i))));
        }
        return null;
    }

    private static List<String> written() {
        List<String> ids = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            for (int i = 0; i < EACH; i++) {
                String id = Draft.id(name(writer, i)).value();
                ids.addAll(List.of(id, id + ":entity:0", id + ":quote:0"));
            }
        }
        return ids;
    }

    private static String name(int writer, int number) {
        return "follow " + writer + " " + number;
    }

    private static ArticleEnriched article(String name) {
        return Draft.of(name, "Ferry", "“The ferry sails,” said Cleo Dunn.")
                .entity(EntityType.PERSON, "Cleo Dunn")
                .quote("The ferry sails,", "Cleo Dunn")
                .message();
    }
}
