package dateline.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file with sources, which is read at the start and whenever it has changed. A file that cannot be read keeps the service from
 * starting; one that gets so later changes nothing until it is mended, and says so.
 */
public final class SourceFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SourceFile.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final long LARGEST = 16L * 1024 * 1024;

    private final @Nullable Path file;
    private final SourceReader reader;
    private final SourceBoard board;
    private final InstantSource clock;
    private final Thread thread =
            Thread.ofPlatform().name("sources-file").daemon().unstarted(this::watch);
    private byte[] known = {};
    private volatile @Nullable String trouble;

    /**
     * A file that is read by {@link #start()}.
     *
     * @param file null where there is none
     */
    public SourceFile(@Nullable Path file, SourceReader reader, SourceBoard board, InstantSource clock) {
        this.file = file;
        this.reader = reader;
        this.board = board;
        this.clock = clock;
    }

    /**
     * Reads the file, and goes on to look whether it changes.
     *
     * @throws UnreadableSources where it cannot be read
     */
    public void start() {
        if (file != null) {
            look(file);
            thread.start();
        }
    }

    /** Why the file as it is now does not count; empty where it does. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void watch() {
        while (file != null && !Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(LOOK);
                look(file);
                trouble = null;
            } catch (UnreadableSources unreadable) {
                if (!unreadable.getMessage().equals(trouble)) {
                    LOG.warn("{}; what it said before still counts", unreadable.getMessage());
                }
                trouble = unreadable.getMessage();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("The file of sources cannot be looked at, trying again", e);
            }
        }
    }

    private void look(Path path) {
        byte[] bytes = bytes(path);
        if (Arrays.equals(bytes, known)) {
            return;
        }
        try {
            List<SourceRecord> sources = reader.read(bytes, clock.instant());
            board.fix(sources);
            known = bytes;
            LOG.info("{} sources stand in {}", sources.size(), path);
        } catch (IllegalArgumentException e) {
            throw new UnreadableSources(path, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] bytes(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new UnreadableSources(path, "it is larger than 16 MB");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UnreadableSources(path, "it cannot be read");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
