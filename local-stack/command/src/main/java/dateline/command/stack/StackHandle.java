package dateline.command.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stack of a data folder as other processes see it. */
public final class StackHandle {

    private static final Duration GUARD_LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DataFolder folder;
    private final StateFile<StackState> state;
    private final StateFile<IndexVersions> versions;

    /** The folder need not exist. */
    public StackHandle(DataFolder folder) {
        this.folder = folder;
        this.state = new StateFile<>(folder.state(), StackState.class);
        this.versions = new StateFile<>(folder.indexVersions(), IndexVersions.class);
    }

    /** Whether a supervisor runs, which is as long as it holds the lock. */
    public boolean isSupervised() {
        if (!Files.exists(folder.lock())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException(folder.lock() + " cannot be looked at", e);
        }
    }

    /** What was written last, by a supervisor that runs or ran. */
    public Optional<StackState> lastState() {
        return state.read();
    }

    /** The versions of the indices that are kept. */
    public IndexVersions indexVersions() {
        return versions.read().orElse(IndexVersions.FIRST);
    }

    /** Says which versions are to be kept; a supervisor that runs follows within a second. */
    public void keep(IndexVersions wanted) {
        versions.write(wanted);
    }

    /** The state of the stack if one runs. */
    public Optional<StackState> running() {
        return isSupervised() ? lastState() : Optional.empty();
    }

    /**
     * Starts the supervisor and returns at once.
     *
     * @param attached whether the stack ends with this process
     */
    public Process launch(StackSettings settings, boolean attached) {
        try {
            Files.createDirectories(folder.logs());
            Files.deleteIfExists(folder.state());
        } catch (IOException e) {
            throw new UncheckedIOException(folder.path() + " cannot be written", e);
        }
        new StateFile<>(folder.settings(), StackSettings.class).write(settings);
        return SupervisorProcess.start(settings, attached);
    }

    /** Waits for children of a supervisor that was killed: their guards end them. */
    public void awaitOrphans() throws InterruptedException {
        long end = System.nanoTime() + GUARD_LIMIT.toNanos();
        Optional<StackState> last = lastState();
        if (last.isEmpty()) {
            return;
        }
        for (PartState part : last.get().parts()) {
            @Nullable ProcessHandle process = process(part);
            while (process != null && process.isAlive() && System.nanoTime() < end) {
                Thread.sleep(PAUSE);
            }
        }
    }

    /** The part's process if it still is the one that was started: the number may have gone to another since. */
    private static @Nullable ProcessHandle process(PartState part) {
        if (part.pid() == null) {
            return null;
        }
        return ProcessHandle.of(part.pid())
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> !start.isAfter(part.since().plusSeconds(1)))
                        .orElse(false))
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.endsWith("java"))
                        .orElse(false))
                .orElse(null);
    }

    /** Asks the supervisor to stop everything, and returns at once. */
    public void requestStop(StackState running) {
        ProcessHandle.of(running.pid()).ifPresent(ProcessHandle::destroy);
    }

    /** Ends a supervisor that does not stop; its children follow. */
    public void kill(StackState running) {
        ProcessHandle.of(running.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }
}
