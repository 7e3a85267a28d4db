package dateline.stack.testing;

import dateline.stack.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/** A server of the local stack on a folder of its own, deleted at the end. Used by one thread. */
final class Restartable implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(3);

    private final Path folder;
    private final Supplier<ServerProcess> launch;
    private ServerProcess process;

    /** Launches at once, without waiting until the server is ready. */
    Restartable(Path folder, Supplier<ServerProcess> launch) {
        this.folder = folder;
        this.launch = launch;
        this.process = launch.get();
    }

    String address() {
        return process.address();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.kill();
    }

    void stop() {
        process.close();
    }

    void start() throws InterruptedException {
        if (process.isAlive()) {
            throw new IllegalStateException(process.name() + " runs already");
        }
        process = launch.get();
        awaitReady();
    }

    void awaitReady() throws InterruptedException {
        process.awaitReady(READY);
    }

    @Override
    public void close() {
        process.close();
        TemporaryFolder.delete(folder);
    }
}
