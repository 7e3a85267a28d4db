package dateline.system;

import dateline.stack.JvmProcess;
import dateline.stack.JvmSpec;
import dateline.stack.LocalStack;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One service as a process of its own, which a test may end, freeze and start again: settings, port and data stay. */
final class RunningService implements AutoCloseable {

    private static final Duration ORDERLY = Duration.ofSeconds(60);
    private static final int LAST_LINES = 40;

    private final LocalStack stack;
    private final JvmSpec spec;
    private final URI address;
    private JvmProcess process;

    /** Returns before the service is ready. */
    RunningService(LocalStack stack, JvmSpec spec, URI address) {
        this.stack = stack;
        this.spec = spec;
        this.address = address;
        this.process = stack.startJvm(spec);
    }

    URI address() {
        return address;
    }

    void awaitHealthy() throws InterruptedException {
        Eventually.holds(spec.name() + " is healthy, see " + spec.log(), () -> {
            if (!process.isAlive()) {
                throw new AssertionError(spec.name() + " has ended; at the end of its log:\n" + endOfLog());
            }
            return isHealthy();
        });
    }

    /** The log lies in a folder that goes with the test. */
    private String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(spec.log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    boolean isHealthy() throws IOException, InterruptedException {
        return Http.get(address.resolve("/actuator/health")).status() == 200;
    }

    /** The sum of a counter over all its tags. */
    double count(String meter) throws IOException, InterruptedException {
        JsonNode measurements =
                Http.get(address.resolve("/actuator/metrics/" + meter)).json().path("measurements");
        return measurements.path(0).path("value").asDouble();
    }

    /** What a counter says of one of its tags, such as {@code outcome:accepted}; it starts at zero with the process. */
    double count(String meter, String tag) throws IOException, InterruptedException {
        Http.Answer answer = Http.get(address.resolve("/actuator/metrics/" + meter + "?tag=" + tag));
        return answer.status() == 404
                ? 0
                : answer.json().path("measurements").path(0).path("value").asDouble();
    }

    /** Starts it anew after it has ended; returns before it is ready. */
    void start() {
        process = stack.startJvm(spec);
    }

    /** {@code kill -9} */
    void kill() {
        process.kill();
    }

    /** Asks it to finish what it has begun. */
    void stop() {
        process.stop(ORDERLY);
    }

    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", name, Long.toString(process.pid()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("kill " + name + " of " + spec.name() + " ended with " + exit);
        }
    }

    /** What it had in hand does not matter any more. */
    @Override
    public void close() {
        process.kill();
    }
}
