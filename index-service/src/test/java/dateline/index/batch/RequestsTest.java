package dateline.index.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.index.Articles;
import dateline.index.document.Caps;
import dateline.index.document.Child;
import dateline.index.document.ChildSlots;
import dateline.index.document.DocumentMapping;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private static final int LARGE = 1_000_000;

    private final List<List<String>> sent = new ArrayList<>();
    private final List<String> held = new ArrayList<>();

    @Test
    void whatFitsGoesInOneRequest() {
        List<Write> writes = writes();

        List<WriteResult> results = requests(LARGE, RequestsTest::done).send(writes);

        assertThat(sent).containsExactly(ids(writes));
        assertThat(results).hasSize(writes.size()).containsOnly(new WriteResult.Done());
    }

    @Test
    void aRequestIsCutAtItsSizeAndALargerDocumentGoesAlone() {
        List<Write> writes = writes();

        requests(1, RequestsTest::done).send(writes);

        assertThat(sent)
                .hasSize(writes.size())
                .allSatisfy(request -> assertThat(request).hasSize(1));
    }

    @Test
    void aRefusedRequestIsHalvedUntilTheCulpritIsAlone() {
        List<Write> writes = writes();
        String culprit = writes.get(2).id();

        List<WriteResult> results = requests(LARGE, request -> {
                    if (ids(request).contains(culprit)) {
                        throw new RequestRefused("400 malformed");
                    }
                    return done(request);
                })
                .send(writes);

        assertThat(results.get(2)).isEqualTo(new WriteResult.Refused("400 malformed"));
        assertThat(results).filteredOn(new WriteResult.Done()::equals).hasSize(writes.size() - 1);
    }

    @Test
    void withoutAnAnswerEverythingIsToBeSentAgain() {
        List<Write> writes = writes();

        List<WriteResult> results = requests(LARGE, request -> {
                    throw new StoreUnavailable("no answer");
                })
                .send(writes);

        assertThat(results).hasSize(writes.size()).containsOnly(new WriteResult.Again("no answer"));
        assertThat(held).containsExactly("no answer");
    }

    private interface Answer {
        List<WriteResult> to(List<Write> request) throws StoreUnavailable, RequestRefused;
    }

    private Requests requests(int bytes, Answer answer) {
        DocumentStore store = new DocumentStore() {
            @Override
            public Map<ArticleId, StoredArticle> read(Collection<ArticleId> ids) {
                return Map.of();
            }

            @Override
            public List<WriteResult> write(List<Write> writes) throws StoreUnavailable, RequestRefused {
                sent.add(ids(writes));
                return answer.to(writes);
            }
        };
        return new Requests(store, bytes, new WriteWatch() {
            @Override
            public void held(String reason) {
                held.add(reason);
            }

            @Override
            public void flowing() {}

            @Override
            public void retried(int documents) {}

            @Override
            public void took(Step step, long nanoseconds) {}
        });
    }

    /** Children of an article with four people. */
    private static List<Write> writes() {
        Plan plan = Plan.of(null, List.of(Articles.enriched(Articles.id("requests"), 10, 1, 4)));
        DocumentMapping mapping = new DocumentMapping(Caps.DEFAULT, InstantSource.fixed(Instant.EPOCH));
        List<Write> writes = new ArrayList<>();
        for (Child child :
                Objects.requireNonNull(plan.documents(mapping, ChildSlots.NONE)).children()) {
            writes.add(new Write(child.kind(), child.id(), child.json(), new Write.Condition.NotOlder(1)));
        }
        return writes;
    }

    private static List<WriteResult> done(List<Write> request) {
        List<WriteResult> results = new ArrayList<>();
        request.forEach(write -> results.add(new WriteResult.Done()));
        return results;
    }

    private static List<String> ids(List<Write> writes) {
        return writes.stream().map(Write::id).toList();
    }
}
