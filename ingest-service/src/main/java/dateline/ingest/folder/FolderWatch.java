package dateline.ingest.folder;

import dateline.ingest.format.KnownFormats;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.BatchSum;
import dateline.topic.Lane;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches a folder, one file at a time, on a thread of its own. While Kafka is away files stay where they are. It looks at
 * the folder again and again rather than ask for notifications, which network file systems do not give.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration AWAY = Duration.ofSeconds(5);

    private final Path folder;
    private final Duration interval;
    private final QuietFiles files;
    private final Shelves shelves;
    private final FileIntake intake;
    private final Thread thread = Thread.ofPlatform().name("folder").daemon().unstarted(this::watch);

    /**
     * A watch that starts with {@link #start()}. The folder is made where it is missing.
     *
     * @param interval between two looks
     */
    public FolderWatch(Path folder, Duration interval, Lane lane, BatchIntake batches, KnownFormats formats) {
        this.folder = folder;
        this.interval = interval;
        this.files = new QuietFiles(folder);
        this.intake = new FileIntake(batches, formats, lane);
        try {
            this.shelves = new Shelves(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the watched folder cannot be written: " + folder, e);
        }
    }

    public void start() {
        LOG.info("Files put into {} are taken", folder.toAbsolutePath());
        thread.start();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(look() ? interval : AWAY);
            }
        } catch (InterruptedException e) {
            LOG.info("Files put into {} are no longer taken", folder.toAbsolutePath());
        }
    }

    /** Takes every quiet file; false where Kafka was away. */
    private boolean look() throws InterruptedException {
        try {
            shelves.finish();
            for (Path file : files.look()) {
                if (!take(file)) {
                    return false;
                }
            }
        } catch (IOException | RuntimeException e) {
            // A folder that went away may come back, and one odd file must not end the watch.
            LOG.error("The folder {} cannot be worked on, trying again", folder, e);
            return false;
        }
        return true;
    }

    private boolean take(Path file) throws IOException, InterruptedException {
        Files.deleteIfExists(shelves.rejections(file));
        return switch (taken(file)) {
            case Taken.Done(BatchSum sum) -> {
                shelves.done(file);
                LOG.info("File {} is done: {} articles, {} rejected", file, sum.read(), sum.rejected());
                yield true;
            }
            case Taken.Failed(String reason) -> {
                if (Files.exists(file)) {
                    shelves.failed(file, reason);
                    LOG.warn("File {} has failed; the reason lies beside it in failed/", file);
                }
                yield true;
            }
            case Taken.Later(String reason) -> {
                LOG.warn("File {} waits: {}", file, reason);
                yield false;
            }
        };
    }

    private Taken taken(Path file) throws InterruptedException {
        try {
            return intake.take(file, shelves.rejections(file));
        } catch (NoSuchFileException gone) {
            return new Taken.Failed("the file went away");
        } catch (IOException e) {
            return new Taken.Failed("the file cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(AWAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
