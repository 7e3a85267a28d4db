package dateline.command.stack;

import dateline.stack.ServerProcess;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/** Kafka or Elasticsearch. */
record Server(ServerProcess process) implements RunningPart {

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void awaitReady(Duration limit) throws InterruptedException {
        var _ = process.awaitReady(limit);
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
