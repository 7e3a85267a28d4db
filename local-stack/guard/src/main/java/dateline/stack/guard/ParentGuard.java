package dateline.stack.guard;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Ends this JVM when its parent is gone, however that ended: the operating system closes the parent's end of the standard
 * input pipe, and the guard reads the end of it. The parent closes the pipe itself to ask for an orderly stop. Runs as
 * {@code java -javaagent:guard.jar[=SECONDS] …}; the program itself must not read standard input.
 */
public final class ParentGuard {

    private static final Duration ORDERLY = Duration.ofSeconds(20);

    private final InputStream pipe;
    private final Duration orderly;

    private ParentGuard(InputStream pipe, Duration orderly) {
        this.pipe = pipe;
        this.orderly = orderly;
    }

    /**
     * Called by the JVM before {@code main}.
     *
     * @param seconds how long the shutdown hooks may take before the JVM is halted; 20 when left out
     */
    public static void premain(@Nullable String seconds) {
        Duration orderly = seconds == null || seconds.isBlank() ? ORDERLY : Duration.ofSeconds(Long.parseLong(seconds));
        daemon("parent-guard", new ParentGuard(System.in, orderly)::watch);
    }

    private void watch() {
        awaitEnd();
        daemon("parent-guard-exit", () -> System.exit(0));
        try {
            Thread.sleep(orderly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private void awaitEnd() {
        try {
            pipe.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("parent-guard: the pipe to the parent is broken, stopping: " + e);
        }
    }

    private static void daemon(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
    }
}
