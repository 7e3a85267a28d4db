package dateline.ingest.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sweeps over receipts in memory. */
class SweepsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Set<Integer> ALL = IntStream.range(0, 12).boxed().collect(Collectors.toSet());

    private volatile Instant now = NOW;
    private final TreeMap<String, Receipt> receipts = new TreeMap<>();
    private final Map<String, Integer> days = new HashMap<>();
    private final List<String> counted = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    /** How many articles can be taken down before the log is away. */
    private int strength = Integer.MAX_VALUE;

    private final Terms terms = new Terms() {
        @Override
        public boolean isEmpty() {
            return days.isEmpty();
        }

        @Override
        public Optional<Term> of(String source) {
            return Optional.ofNullable(days.get(source)).map(term -> new Term(source, term));
        }
    };

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    private Sweeps sweeps() {
        Sweeps sweeps = new Sweeps(
                this::page, terms, this::end, () -> true, 10_000, Duration.ofHours(1), counted::add, () -> now);
        open.add(sweeps);
        return sweeps;
    }

    private synchronized List<Receipt> page(@Nullable ArticleId last, int most) {
        return receipts.tailMap(last == null ? "" : last.value(), last == null).values().stream()
                .limit(most)
                .toList();
    }

    private synchronized CompletableFuture<Boolean> end(ArticleId id, Predicate<Stay> over, String reason) {
        if (strength-- <= 0) {
            return CompletableFuture.failedFuture(new IllegalStateException("nobody answers"));
        }
        Receipt receipt = Objects.requireNonNull(receipts.get(id.value()));
        if (receipt.status() != ReceiptStatus.ACCEPTED || receipt.stay() == null || !over.test(receipt.stay())) {
            return CompletableFuture.completedFuture(false);
        }
        receipts.put(id.value(), receipt.with(receipt.revision() + 1, ReceiptStatus.BARRED));
        reasons.add(reason);
        return CompletableFuture.completedFuture(true);
    }

    private synchronized void articles(String source, int many, Instant since) {
        for (int i = 0; i < many; i++) {
            ArticleId id = ArticleId.of("id", source, since + " " + i);
            receipts.put(
                    id.value(),
                    new Receipt(
                            id,
                            1,
                            "ab".repeat(32),
                            ReceiptStatus.ACCEPTED,
                            "topic",
                            0,
                            1L,
                            null,
                            List.of(),
                            new Stay(source, since)));
        }
    }

    private synchronized long left(String source, ReceiptStatus status) {
        return receipts.values().stream()
                .filter(receipt ->
                        receipt.stay() != null && receipt.stay().source().equals(source))
                .filter(receipt -> receipt.status() == status)
                .count();
    }

    private static void round(Sweeps sweeps) throws InterruptedException {
        Optional<RoundSum> before = sweeps.last();
        Optional<String> trouble = sweeps.trouble();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        sweeps.look();
        while (sweeps.last().equals(before) && sweeps.trouble().equals(trouble)) {
            assertThat(System.nanoTime()).as("a round ends").isLessThan(end);
            Thread.sleep(2);
        }
    }

    @Test
    void exactlyTheArticlesWhoseOwnTermIsOverAreTakenDown() throws Exception {
        days.put("wire", 30);
        days.put("coast", 90);
        articles("wire", 700, NOW.minus(Duration.ofDays(30)));
        articles("wire", 40, NOW.minus(Duration.ofDays(30)).plusMillis(1));
        articles("coast", 600, NOW.minus(Duration.ofDays(89)));
        articles("coast", 3, NOW.minus(Duration.ofDays(91)));
        articles("free", 50, Instant.EPOCH);
        Sweeps sweeps = sweeps();
        sweeps.take(ALL);

        round(sweeps);

        assertThat(left("wire", ReceiptStatus.BARRED)).isEqualTo(700);
        assertThat(left("wire", ReceiptStatus.ACCEPTED)).isEqualTo(40);
        assertThat(left("coast", ReceiptStatus.BARRED)).isEqualTo(3);
        assertThat(left("free", ReceiptStatus.ACCEPTED)).isEqualTo(50);
        assertThat(sweeps.last()).contains(new RoundSum(NOW, 1_393, Map.of("wire", 700L, "coast", 3L)));
        assertThat(counted).hasSize(703);
        assertThat(reasons).contains("retention of wire: 30 days", "retention of coast: 90 days");
    }

    @Test
    void whatOneBrokeOffIsFinishedByTheNext() throws Exception {
        days.put("wire", 30);
        articles("wire", 1_200, Instant.EPOCH);
        strength = 501;
        Sweeps first = sweeps();
        first.take(ALL);
        round(first);
        assertThat(first.trouble()).isPresent();
        assertThat(left("wire", ReceiptStatus.BARRED)).isEqualTo(501);
        first.close();

        strength = Integer.MAX_VALUE;
        Sweeps second = sweeps();
        second.take(ALL);
        round(second);

        assertThat(left("wire", ReceiptStatus.BARRED)).isEqualTo(1_200);
        assertThat(second.last().orElseThrow().ended()).containsEntry("wire", 699L);
        assertThat(second.trouble()).isEmpty();
    }

    @Test
    void instancesTakeDownTheArticlesOfTheirSharesAndTogetherAll() throws Exception {
        days.put("wire", 30);
        articles("wire", 1_000, Instant.EPOCH);
        Sweeps one = sweeps();
        one.take(Set.of(0, 1, 2, 3, 4, 5));
        Sweeps other = sweeps();
        other.take(Set.of(6, 7, 8, 9, 10, 11));

        round(one);
        long ofOne = left("wire", ReceiptStatus.BARRED);
        round(other);

        assertThat(ofOne).isBetween(300L, 700L);
        assertThat(left("wire", ReceiptStatus.BARRED)).isEqualTo(1_000);
    }

    @Test
    void roundsFollowTheirRhythmAndANewShareIsLookedAtAtOnce() throws Exception {
        days.put("wire", 30);
        Sweeps sweeps = sweeps();
        sweeps.take(Set.of(0, 1, 2, 3, 4, 5));
        round(sweeps);
        articles("wire", 200, Instant.EPOCH);

        now = NOW.plus(Duration.ofMinutes(59));
        sweeps.look();
        assertThat(left("wire", ReceiptStatus.BARRED)).isZero();

        sweeps.take(Set.of(6, 7, 8, 9, 10, 11));
        round(sweeps);
        assertThat(left("wire", ReceiptStatus.BARRED)).isEqualTo(200);

        now = NOW.plus(Duration.ofHours(3));
        round(sweeps);
        assertThat(sweeps.last().orElseThrow().begun()).isEqualTo(now);
    }

    @Test
    void whoLosesItsSharesStopsInTheMiddle() throws Exception {
        days.put("wire", 30);
        articles("wire", 1_500, Instant.EPOCH);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Ending slow = (id, over, reason) -> {
            begun.countDown();
            return CompletableFuture.supplyAsync(() -> {
                        awaitQuietly(released);
                        return id;
                    })
                    .thenCompose(same -> end(same, over, reason));
        };
        Sweeps sweeps =
                new Sweeps(this::page, terms, slow, () -> true, 10_000, Duration.ofHours(1), counted::add, () -> now);
        open.add(sweeps);
        sweeps.take(ALL);
        sweeps.look();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        sweeps.release(ALL, Duration.ZERO);
        released.countDown();
        round(sweeps);

        assertThat(left("wire", ReceiptStatus.BARRED)).isLessThanOrEqualTo(500);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nothingIsReadWhereEverythingIsKept() throws Exception {
        articles("wire", 10, Instant.EPOCH);
        Sweeps sweeps = sweeps();
        sweeps.take(ALL);

        round(sweeps);

        assertThat(sweeps.last()).contains(new RoundSum(NOW, 0, Map.of()));
    }
}
