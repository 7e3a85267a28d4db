package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

    private final TestClock clock = new TestClock();
    private final HostTurns turns = new HostTurns(1, Duration.ofSeconds(2), clock, clock);

    @Test
    void requestsToOneHostKeepTheirDistanceAndOthersDoNotWait() throws InterruptedException {
        turns.take("one.example").close();
        assertThat(clock.passed()).isZero();

        turns.take("two.example").close();
        assertThat(clock.passed()).isZero();

        turns.take("one.example").close();
        assertThat(clock.passed()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aHostThatAsksForMoreGetsMore() throws InterruptedException {
        try (HostTurns.Turn turn = turns.take("one.example")) {
            turn.spaced(Duration.ofSeconds(30));
        }

        turns.take("one.example").close();

        assertThat(clock.passed()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void noMoreThanAllowedAreUnderWayAtOnce() throws Exception {
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(20);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                Future<?> _ = threads.submit(() -> {
                    try (HostTurns.Turn _ = turns.take("one.example")) {
                        most.accumulateAndGet(under.incrementAndGet(), Math::max);
                        under.decrementAndGet();
                    } finally {
                        done.countDown();
                    }
                    return null;
                });
            }
            done.await();
        }

        assertThat(most).hasValue(1);
        assertThat(clock.passed()).isEqualTo(Duration.ofSeconds(38));
    }

    @Test
    void whoIsInterruptedWhileWaitingLeavesNoTurnTaken() throws Exception {
        HostTurns waiting = new HostTurns(1, Duration.ofSeconds(2), clock, time -> {
            throw new InterruptedException("as if told to stop");
        });
        waiting.take("one.example").close();
        assertThatThrownBy(() -> waiting.take("one.example")).isInstanceOf(InterruptedException.class);

        clock.pause(Duration.ofSeconds(10));

        waiting.take("one.example").close();
    }
}
