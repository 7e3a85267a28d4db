package dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.article.TextLimits;
import dateline.ingest.held.MemoryHolds;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.topic.Lane;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchIntakeTest {

    private static final int LARGE = 1_000_000;

    private final HeldLog log = new HeldLog();
    private final MemoryBudget budget = new MemoryBudget(LARGE, Duration.ZERO);
    private final List<LineRejection> told = new ArrayList<>();
    private final ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void nothingIsHeldAnyMore() throws InterruptedException {
        sender.shutdownNow();
        assertThat(sender.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(budget.free()).isEqualTo(LARGE);
    }

    @Test
    void articlesArePublishedInTheOrderOfTheirLinesAndAnsweredByOneSum() throws Exception {
        Future<BatchSum> sum = take(LARGE, lines("one", "two", "three"));
        acknowledge(3);

        assertThat(sum.get()).isEqualTo(new BatchSum(3, 3, 0, 0, 0, 0, 0, 0, 0, List.of(), 0));
        assertThat(log.bodies()).containsExactly("one", "two", "three");
    }

    @Test
    void whatIsNoArticleIsToldWithItsLineUpToACapAndToTheListenerWithoutOne() throws Exception {
        Future<BatchSum> sum = take(
                LARGE,
                new Lines(
                        unreadable(1),
                        found(2, "good"),
                        unreadable(3),
                        found(4, ""),
                        new Reading.Found(5, body("x"), 7)));
        acknowledge(2);

        assertThat(sum.get())
                .isEqualTo(new BatchSum(
                        5,
                        2,
                        0,
                        0,
                        0,
                        0,
                        3,
                        0,
                        7,
                        List.of(new LineRejection(1, "odd"), new LineRejection(3, "odd")),
                        1));
        assertThat(told).extracting(LineRejection::line).containsExactly(1L, 3L, 4L);
    }

    @Test
    void aFullWindowMakesTheReaderWait() throws Exception {
        Future<BatchSum> sum = take(DraftSize.ARTICLE, lines("one", "two", "three", "four"));
        acknowledge(4);

        assertThat(sum.get().accepted()).isEqualTo(4);
        assertThat(log.mostHeld()).isEqualTo(1);
    }

    @Test
    void aWindowThatHasRoomLetsTheReaderGoOn() throws Exception {
        Future<BatchSum> sum = take(4 * (DraftSize.ARTICLE + 100), lines("one", "two", "three", "four"));
        while (log.mostHeld() < 4) {
            Thread.sleep(5);
        }
        acknowledge(4);

        assertThat(sum.get().accepted()).isEqualTo(4);
    }

    @Test
    void labelsAndNamesFillTheWindowAsBodiesDo() throws Exception {
        Draft labelled = new Draft(
                Map.of(),
                List.of("n".repeat(3_000)),
                List.of(),
                Map.of("k".repeat(3_000), "v".repeat(3_000)),
                Optional.empty(),
                false);
        Future<BatchSum> sum = take(
                20_000,
                new Lines(
                        new Reading.Found(1, labelled.with(TextField.BODY, "one"), 0),
                        new Reading.Found(2, labelled.with(TextField.BODY, "two"), 0)));
        acknowledge(2);

        assertThat(sum.get().accepted()).isEqualTo(2);
        assertThat(log.mostHeld()).isEqualTo(1);
    }

    @Test
    void aFailureOfTheLogEndsTheReadingWithASumThatAddsUp() throws Exception {
        Future<BatchSum> sum = take(DraftSize.ARTICLE, lines("one", "two", "three", "four"));
        log.acknowledge();
        log.refuse(new Unavailable("nobody answers"));

        assertBroken(sum, Unavailable.class, "nobody answers", new BatchSum(2, 1, 0, 0, 0, 0, 0, 1, 0, List.of(), 0));
        assertThat(log.bodies()).containsExactly("one", "two");
    }

    @Test
    void inputThatBreaksOffIsAnsweredAfterWhatWasUnderWay() throws Exception {
        Future<BatchSum> sum = take(LARGE, new Lines(found(1, "one"), found(2, "two"), null));
        acknowledge(2);

        assertBroken(sum, IOException.class, "broken off", new BatchSum(2, 2, 0, 0, 0, 0, 0, 0, 0, List.of(), 0));
    }

    @Test
    void aBudgetUsedUpByOthersEndsTheReadingWithASumThatAddsUp() throws Exception {
        int taken = budget.take(LARGE - 1);

        Future<BatchSum> sum = take(LARGE, lines("one", "two"));

        assertBroken(
                sum,
                Unavailable.class,
                "as much is being taken in already as there is memory for",
                new BatchSum(1, 0, 0, 0, 0, 0, 0, 1, 0, List.of(), 0));
        budget.giveBack(taken);
    }

    private static void assertBroken(
            Future<BatchSum> sum, Class<? extends Throwable> cause, String message, BatchSum expected) {
        assertThatThrownBy(sum::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .asInstanceOf(InstanceOfAssertFactories.type(BatchBroken.class))
                .satisfies(broken -> {
                    assertThat(broken.getCause()).isInstanceOf(cause).hasMessage(message);
                    assertThat(broken.sum()).isEqualTo(expected);
                });
    }

    private Future<BatchSum> take(int window, Readings readings) {
        Intake intake = new Intake(
                new ArticleNormalizer(new TextLimits(100_000, 100, 100, 100_000)),
                log,
                log,
                new MemoryHolds().holds(),
                place -> Optional.empty(),
                (lane, outcome) -> {},
                () -> Instant.ofEpochMilli(9_000),
                Runnable::run);
        BatchIntake batches = new BatchIntake(intake, window, 2, budget);
        Callable<BatchSum> taking = () -> batches.take(readings, Lane.LIVE, null, told::add);
        return sender.submit(taking);
    }

    private void acknowledge(int articles) throws InterruptedException {
        for (int i = 0; i < articles; i++) {
            log.acknowledge();
        }
    }

    private static Lines lines(String... bodies) {
        Reading[] readings = new Reading[bodies.length];
        for (int i = 0; i < bodies.length; i++) {
            readings[i] = found(i + 1, bodies[i]);
        }
        return new Lines(readings);
    }

    private static Reading found(long line, String body) {
        return new Reading.Found(line, body(body), 0);
    }

    private static Draft body(String body) {
        return Draft.EMPTY.with(TextField.BODY, body);
    }

    private static Reading unreadable(long line) {
        return new Reading.Unreadable(line, Rejection.malformed("odd"));
    }

    /** Readings made beforehand, which break off where one is null. */
    private static final class Lines implements Readings {
        private final Queue<Optional<Reading>> left = new ArrayDeque<>();

        Lines(@Nullable Reading... readings) {
            for (Reading reading : readings) {
                left.add(Optional.ofNullable(reading));
            }
        }

        @Override
        public @Nullable Reading next() throws IOException {
            Optional<Reading> reading = left.poll();
            if (reading == null) {
                return null;
            }
            return reading.orElseThrow(() -> new IOException("broken off"));
        }

        @Override
        public void close() {}
    }
}
