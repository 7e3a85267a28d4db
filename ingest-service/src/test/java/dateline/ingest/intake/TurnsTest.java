package dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {

    private static final ArticleId ONE = ArticleId.of("test", "one");
    private static final ArticleId OTHER = ArticleId.of("test", "other");

    private final List<String> begun = new ArrayList<>();
    private final Turns turns = new Turns(Runnable::run);

    @Test
    void worksOnOneArticleHappenOneAfterTheOther() {
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();

        CompletableFuture<String> one = turns.take(ONE, () -> begin("first", first));
        CompletableFuture<String> two = turns.take(ONE, () -> begin("second", second));
        CompletableFuture<String> three = turns.take(ONE, () -> begin("third", CompletableFuture.completedFuture("3")));

        assertThat(begun).containsExactly("first");
        first.complete("1");
        assertThat(one).isCompletedWithValue("1");
        assertThat(begun).containsExactly("first", "second");
        second.complete("2");
        assertThat(two).isCompletedWithValue("2");
        assertThat(three).isCompletedWithValue("3");
        assertThat(begun).containsExactly("first", "second", "third");
    }

    @Test
    void differentArticlesDoNotWaitForEachOther() {
        CompletableFuture<String> never = new CompletableFuture<>();

        CompletableFuture<String> waiting = turns.take(ONE, () -> begin("one", never));
        CompletableFuture<String> other =
                turns.take(OTHER, () -> begin("other", CompletableFuture.completedFuture("done")));

        assertThat(other).isCompletedWithValue("done");
        assertThat(waiting).isNotDone();
    }

    @Test
    void aFailureIsItsOwnAndTheNextGoesOn() {
        CompletableFuture<String> thrown = turns.take(ONE, () -> {
            throw new IllegalStateException("thrown");
        });
        CompletableFuture<String> failed =
                turns.take(ONE, () -> CompletableFuture.failedFuture(new IllegalStateException("failed")));
        CompletableFuture<String> next =
                turns.take(ONE, () -> begin("next", CompletableFuture.completedFuture("done")));

        assertThatThrownBy(thrown::join).isInstanceOf(CompletionException.class).hasRootCauseMessage("thrown");
        assertThatThrownBy(failed::join).isInstanceOf(CompletionException.class).hasRootCauseMessage("failed");
        assertThat(next).isCompletedWithValue("done");
    }

    @Test
    void aLongQueueDoesNotGrowTheStack() {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Turns many = new Turns(executor);
            AtomicInteger done = new AtomicInteger();
            CompletableFuture<Integer> first = new CompletableFuture<>();
            CompletableFuture<Integer> last = many.take(ONE, () -> first);
            for (int i = 0; i < 20_000; i++) {
                last = many.take(ONE, () -> CompletableFuture.completedFuture(done.incrementAndGet()));
            }

            first.complete(0);

            assertThat(last.join()).isEqualTo(20_000);
        }
    }

    private CompletableFuture<String> begin(String name, CompletableFuture<String> work) {
        begun.add(name);
        return work;
    }
}
