package dateline.command.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartKeeperTest {

    private static final RestartPolicy AT_ONCE =
            new RestartPolicy(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofHours(1));

    @TempDir
    private Path folder;

    private final BlockingQueue<FakePart> started = new LinkedBlockingQueue<>();

    /** What the next part waits for until it is ready. */
    private volatile CountDownLatch ready = new CountDownLatch(0);

    /** A process that ends when the test says so. */
    private static final class FakePart implements RunningPart {
        private final long pid;
        private final CountDownLatch end = new CountDownLatch(1);
        private final CountDownLatch ready;

        FakePart(long pid, CountDownLatch ready) {
            this.pid = pid;
            this.ready = ready;
        }

        void die() {
            end.countDown();
        }

        @Override
        public long pid() {
            return pid;
        }

        @Override
        public void awaitReady(Duration limit) throws InterruptedException {
            ready.await();
        }

        @Override
        public void awaitEnd() throws InterruptedException {
            end.await();
        }

        @Override
        public void stop(Duration orderly) {
            die();
        }
    }

    @Test
    void aPartThatEndsUnaskedIsStartedAgain() throws Exception {
        StateFile<StackState> file = new StateFile<>(folder.resolve("state.json"), StackState.class);
        PartKeeper keeper = keeper(file, new int[] {40});
        keeper.start();
        Thread keeping = keeping(keeper);

        take().die();
        FakePart second = take();

        assertThat(second.pid()).isEqualTo(42);
        keeper.stop(Duration.ZERO);
        keeping.join();
        PartState state = file.read().orElseThrow().part("ingest").orElseThrow();
        assertThat(state.phase()).isEqualTo(PartState.Phase.STOPPED);
        assertThat(state.restarts()).isEqualTo(1);
    }

    @Test
    void aStoppedPartStaysStopped() throws Exception {
        StateFile<StackState> file = new StateFile<>(folder.resolve("state.json"), StackState.class);
        PartKeeper keeper = keeper(file, new int[] {40});
        keeper.start();
        Thread keeping = keeping(keeper);

        keeper.stop(Duration.ZERO);
        keeping.join();

        assertThat(started).hasSize(1);
        assertThatThrownBy(keeper::start).hasMessage("the stack is being stopped");
    }

    @Test
    void aPartThatBecomesReadyWhileItIsStoppedIsNotCalledRunning() throws Exception {
        StateFile<StackState> file = new StateFile<>(folder.resolve("state.json"), StackState.class);
        PartKeeper keeper = keeper(file, new int[] {40});
        keeper.start();
        CountDownLatch secondIsReady = new CountDownLatch(1);
        ready = secondIsReady;
        Thread keeping = keeping(keeper);

        take().die();
        take();
        keeper.stop(Duration.ZERO);
        secondIsReady.countDown();
        keeping.join();

        PartState state = file.read().orElseThrow().part("ingest").orElseThrow();
        assertThat(state.phase()).isEqualTo(PartState.Phase.STOPPED);
    }

    private PartKeeper keeper(StateFile<StackState> file, int[] lastPid) {
        PartPlan plan = new PartPlan("ingest", "http://127.0.0.1:1", 1, () -> {
            FakePart part = new FakePart(++lastPid[0], ready);
            started.add(part);
            return part;
        });
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Board board = new Board(file, 7, java.util.List.of(plan), Clock.systemUTC(), silent);
        return new PartKeeper(plan, AT_ONCE, board);
    }

    private FakePart take() throws InterruptedException {
        FakePart part = started.poll(30, TimeUnit.SECONDS);
        if (part == null) {
            throw new AssertionError("no part was started");
        }
        return part;
    }

    private static Thread keeping(PartKeeper keeper) {
        return Thread.ofPlatform().start(() -> {
            try {
                keeper.keep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
