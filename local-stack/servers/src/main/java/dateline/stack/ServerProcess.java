package dateline.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A running broker or node, with the lock on its data folder. Safe for use by several threads. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration ORDERLY = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final JvmProcess jvm;
    private final String address;
    private final Readiness readiness;
    private final FolderLock lock;

    ServerProcess(JvmProcess jvm, String address, Readiness readiness, FolderLock lock) {
        this.jvm = jvm;
        this.address = address;
        this.readiness = readiness;
        this.lock = lock;
    }

    /** Where clients connect: {@code 127.0.0.1:PORT} for Kafka, {@code http://127.0.0.1:PORT} for Elasticsearch. */
    public String address() {
        return address;
    }

    /** The part's name, as people read it. */
    public String name() {
        return jvm.name();
    }

    /** The operating system's number of the process. */
    public long pid() {
        return jvm.pid();
    }

    /** The file that takes what the server prints. */
    public Path log() {
        return jvm.log();
    }

    /** Whether the process has not ended; it may not be ready yet. */
    public boolean isAlive() {
        return jvm.isAlive();
    }

    /** Completes when the process has ended, however it did. */
    public CompletableFuture<ServerProcess> onExit() {
        return jvm.onExit().thenApply(ended -> this);
    }

    /** Whether the server answers now, and can work. Takes a few seconds at most. */
    public boolean isReady() throws InterruptedException {
        return jvm.isAlive() && readiness.answers(ANSWER);
    }

    /**
     * Waits until the server can work.
     *
     * @return this
     * @throws StackException.NotReady if it ends before, or the limit passes
     */
    public ServerProcess awaitReady(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (jvm.exitCode().isPresent()) {
                throw new StackException.NotReady(name(), jvm.exitCode().getAsInt(), log());
            }
            if (System.nanoTime() > end) {
                throw new StackException.NotReady(name(), limit, log());
            }
            Thread.sleep(PAUSE);
        }
        return this;
    }

    /** Asks for an orderly end, kills what is left after the given time, and gives the data folder free. */
    public void stop(Duration orderly) {
        try (lock) {
            jvm.stop(orderly);
        }
    }

    /** Kills the server at once, as {@code kill -9} does, and gives the data folder free. */
    public void kill() {
        try (lock) {
            jvm.kill();
        }
    }

    /** Stops the server, with 30 seconds for an orderly end. */
    @Override
    public void close() {
        stop(ORDERLY);
    }
}
