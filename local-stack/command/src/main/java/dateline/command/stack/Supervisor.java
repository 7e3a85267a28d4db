package dateline.command.stack;

import dateline.command.kafka.IndexGroups;
import dateline.command.kafka.Positions;
import dateline.command.kafka.TopicWatch;
import dateline.command.stack.StackState.Phase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * The process that stays behind: starts the parts, keeps them alive, and tells in {@code state.json} how they are. A signal to
 * end stops them in order. Killed, it takes them along: each child ends with the pipe from here.
 */
public final class Supervisor {

    static final Duration ORDERLY = Duration.ofSeconds(45);

    private final StackSettings settings;
    private final PrintStream log;
    private final Parts parts;
    private final Board board;
    private final List<PartKeeper> servers;
    private final List<PartKeeper> services;
    private final IndexKeepers indices;
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Supervisor(StackSettings settings, PrintStream log) {
        this.settings = settings;
        this.log = log;
        this.parts = new Parts(settings);
        List<PartPlan> all = Stream.concat(parts.servers().stream(), parts.services().stream())
                .toList();
        this.board = new Board(
                new StateFile<>(new DataFolder(settings.data()).state(), StackState.class),
                ProcessHandle.current().pid(),
                all,
                Clock.systemUTC(),
                log);
        this.servers = keepers(parts.servers());
        this.services = keepers(parts.services());
        this.indices = new IndexKeepers(versions(), parts::index, board, log);
    }

    private StateFile<IndexVersions> versions() {
        return new StateFile<>(new DataFolder(settings.data()).indexVersions(), IndexVersions.class);
    }

    private List<PartKeeper> keepers(List<PartPlan> plans) {
        return plans.stream()
                .map(plan -> new PartKeeper(plan, RestartPolicy.DEFAULT, board))
                .toList();
    }

    /**
     * Runs the stack of a data folder until the process is asked to end.
     *
     * @param parent when it ends, so does the stack; null to stay behind
     * @return the exit status: 0 after an orderly stop, 1 if the stack could not be started
     */
    public static int run(DataFolder folder, @Nullable InputStream parent, PrintStream log)
            throws InterruptedException {
        // The lock is held until the process ends, however it does: whoever can take it knows that nothing runs.
        try (FileChannel lock = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                log.println(folder.path() + " is in use by another supervisor");
                return 1;
            }
            StackSettings settings = new StateFile<>(folder.settings(), StackSettings.class)
                    .read()
                    .orElseThrow(() -> new StackFailure("there is no " + folder.settings()));
            return new Supervisor(settings, log).run(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.lock() + " cannot be locked", e);
        }
    }

    private int run(@Nullable InputStream parent) throws InterruptedException {
        Path marker = mark();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(Phase.STOPPED, null), "stop"));
        if (parent != null) {
            Thread.ofPlatform().daemon().name("parent").start(() -> awaitEnd(parent));
        }
        try {
            startAll();
            board.phase(Phase.RUNNING, null);
            keepAll();
            return 0;
        } catch (RuntimeException e) {
            log.println("the supervisor ends: " + e);
            stop(Phase.FAILED, e.getMessage() == null ? e.toString() : e.getMessage());
            return 1;
        } finally {
            delete(marker);
        }
    }

    private void startAll() throws InterruptedException {
        inParallel(servers, this::startOrFail);
        board.offsets(offsets());
        inParallel(Stream.concat(services.stream(), indices.first().stream()).toList(), this::startOrFail);
    }

    private void keepAll() throws InterruptedException {
        Thread following = Thread.ofPlatform().name("index-versions").start(() -> {
            try {
                indices.follow();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        inParallel(Stream.concat(servers.stream(), services.stream()).toList(), PartKeeper::keep);
        following.join();
    }

    /** The first failure ends the others too, since nobody is served by half a stack. */
    private void startOrFail(PartKeeper keeper) throws InterruptedException {
        try {
            keeper.start();
        } catch (RuntimeException e) {
            log.println(e);
            stop(Phase.FAILED, e.getMessage() == null ? e.toString() : e.getMessage());
            throw e;
        }
    }

    private Map<String, Long> offsets() throws InterruptedException {
        try (TopicWatch kafka = TopicWatch.of(Map.of("bootstrap.servers", parts.kafkaAddress()), indexGroup())) {
            Positions positions = kafka.positions();
            return positions.values();
        } catch (KafkaException e) {
            // Only what status counts from; it then counts from the beginning of the topics.
            log.println("the offsets at the start are not known: " + e);
            return Map.of();
        }
    }

    private String indexGroup() {
        return IndexGroups.group(
                TopicWatch.INDEX_GROUP,
                versions().read().orElse(IndexVersions.FIRST).shown());
    }

    private void stop(Phase end, @Nullable String trouble) {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        board.phase(Phase.STOPPING, trouble);
        try {
            List<PartKeeper> all =
                    Stream.concat(services.stream(), indices.stop().stream()).toList();
            inParallel(all, keeper -> keeper.stop(ORDERLY));
            inParallel(servers, keeper -> keeper.stop(ORDERLY));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        board.phase(end, trouble);
    }

    private interface Step {
        void run(PartKeeper keeper) throws InterruptedException;
    }

    /** Waits for all of them, and throws the first failure. */
    private static void inParallel(List<PartKeeper> keepers, Step step) throws InterruptedException {
        List<RuntimeException> failures = new ArrayList<>();
        List<Thread> threads = keepers.stream()
                .map(keeper -> Thread.ofPlatform().start(() -> {
                    try {
                        step.run(keeper);
                    } catch (RuntimeException e) {
                        synchronized (failures) {
                            failures.add(e);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        synchronized (failures) {
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
        }
    }

    /** Tells the script that jars of this checkout are in use, so that it does not build over them. */
    private Path mark() {
        Path marker = settings.home()
                .resolve("local-stack/command/target/running")
                .resolve(Long.toString(ProcessHandle.current().pid()));
        try {
            Files.createDirectories(marker.getParent());
            return Files.writeString(marker, settings.data().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(marker + " cannot be written", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(InputStream parent) {
        try {
            parent.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("the pipe to the parent is broken: " + e);
        }
        System.exit(0);
    }
}
