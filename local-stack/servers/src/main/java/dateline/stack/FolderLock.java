package dateline.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two launchers off one data folder. The system drops the lock when this process ends, however it does. */
final class FolderLock implements AutoCloseable {

    /** The lock lies beyond the text, which others can then read where locks are mandatory. */
    private static final long BEYOND_THE_TEXT = 1 << 20;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws StackException.FolderLocked if this or another process has it
     */
    static FolderLock take(String part, Path folder) {
        Path file = folder.resolve("dateline.lock");
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StackException.FolderLocked(part, folder, owner(file));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    "process " + ProcessHandle.current().pid()));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(part + " cannot use " + folder, e);
        }
    }

    /** The other launcher may not have written its number yet. */
    private static String owner(Path file) throws IOException {
        String text = Files.readString(file);
        return text.isBlank() ? "another process" : text;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BEYOND_THE_TEXT, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
