package dateline.benchmark;

import java.io.IOException;
import java.time.Duration;

/** A backlog that lies ready before a service which has warmed up already. */
record Drain(Broker broker, RunningService service) {

    /** What is to be waited for; asked for once the backlog lies there. */
    interface Goal {
        Waiting.Look look() throws InterruptedException;
    }

    /** Writes the backlog while the service is held still, lets it go, and says how long it took until all is done. */
    Duration of(String topic, Backlog backlog, Goal goal) throws IOException, InterruptedException {
        Waiting.Look done;
        service.freeze();
        try {
            var _ = broker.write(topic, backlog);
            done = goal.look();
        } finally {
            service.thaw();
        }
        var watch = Stopwatch.started();
        Waiting.until(service.process().name() + " is through with its backlog", done);
        return watch.time();
    }
}
