package dateline.command.stack;

import dateline.stack.JvmProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/** One of the services, which say at {@code /actuator/health} how they are. */
record Service(JvmProcess process, URI health, HttpClient http) implements RunningPart {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void awaitReady(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!isUp()) {
            if (process.exitCode().isPresent()) {
                throw new StackFailure("%s ended with exit code %d before it was ready. Its log: %s"
                        .formatted(process.name(), process.exitCode().getAsInt(), process.log()));
            }
            if (System.nanoTime() > end) {
                throw new StackFailure("%s was not ready after %d seconds. Its log: %s"
                        .formatted(process.name(), limit.toSeconds(), process.log()));
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean isUp() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(health).timeout(ANSWER).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            // Nobody listens yet.
            return false;
        }
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        try {
            var _ = process.onExit().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop(Duration orderly) {
        process.stop(orderly);
    }
}
