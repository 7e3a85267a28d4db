package dateline.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A running JVM whose standard input is a pipe from this process. The guard in the child reads it: when this process ends,
 * in whatever way, so does the child. Safe for use by several threads.
 */
public final class JvmProcess implements AutoCloseable {

    private static final Duration ORDERLY = Duration.ofSeconds(30);

    private final String name;
    private final Path log;
    private final Process process;

    private JvmProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts the JVM with the java of this process.
     *
     * @param guard the jar of the agent that ends the child with its parent
     */
    static JvmProcess start(JvmSpec spec, Path guard) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-javaagent:" + guard);
        command.addAll(spec.options());
        command.addAll(spec.program());
        command.addAll(spec.arguments());
        return new JvmProcess(spec.name(), spec.log(), start(spec, command));
    }

    private static Process start(JvmSpec spec, List<String> command) {
        try {
            Files.createDirectories(spec.log().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
            builder.environment().putAll(spec.environment());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(spec.name() + " could not be started", e);
        }
    }

    /** The part's name, as people read it. */
    public String name() {
        return name;
    }

    /** The file that takes what the process prints. */
    public Path log() {
        return log;
    }

    /** The operating system's number of the process. */
    public long pid() {
        return process.pid();
    }

    /** Whether the process has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** How the process ended; empty while it runs. */
    public OptionalInt exitCode() {
        return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    }

    /** Completes when the process has ended, however it did. */
    public CompletableFuture<JvmProcess> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /**
     * Asks for an orderly end, and kills the process if it is still there after the given time. Nothing happens if it has
     * ended already.
     */
    public void stop(Duration orderly) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is broken when the other end is gone: either it has ended, or it is killed below.
            kill();
            return;
        }
        if (!ended(orderly)) {
            kill();
        }
    }

    /** Kills the process at once, as {@code kill -9} does, and returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        if (!ended(ORDERLY)) {
            throw new IllegalStateException(name + " (pid " + pid() + ") cannot be killed");
        }
    }

    /** Stops it, with 30 seconds for an orderly end. */
    @Override
    public void close() {
        stop(ORDERLY);
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return false;
        }
    }
}
