package dateline.benchmark;

import dateline.stack.JvmProcess;
import java.io.IOException;
import java.net.URI;

/** A service as a process. */
record RunningService(JvmProcess process, URI address) implements AutoCloseable {

    void awaitHealthy() throws IOException, InterruptedException {
        Http http = new Http(address);
        Waiting.until(process.name() + " is healthy", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(process.name() + " has ended, see " + process.log());
            }
            return isHealthy(http);
        });
    }

    private static boolean isHealthy(Http http) throws InterruptedException {
        try {
            return http.get("/actuator/health").path("status").asString().equals("UP");
        } catch (IOException _) {
            // Nobody listens yet, or it says that it is not ready.
            return false;
        }
    }

    /** Holds it still, so that a backlog can grow before it; consumers are missed after 45 seconds. */
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
            throw new IOException("kill " + name + " of " + process.name() + " ended with " + exit);
        }
    }

    /** Nothing that it has in hand matters any more. */
    @Override
    public void close() {
        process.kill();
    }
}
