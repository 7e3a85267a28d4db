package dateline.stack.testing;

/** A broker for one test alone, which the test may end and start again: port and data stay. Only on the local stack. */
public final class PrivateKafka implements KafkaServer, AutoCloseable {

    private final Restartable server;

    PrivateKafka(Restartable server) {
        this.server = server;
    }

    @Override
    public String bootstrapServers() {
        return server.address();
    }

    /** The operating system's number of the process, for signals. */
    public long pid() {
        return server.pid();
    }

    /** Ends the broker as {@code kill -9} does. */
    public void kill() {
        server.kill();
    }

    /** Ends the broker in order. */
    public void stop() {
        server.stop();
    }

    /** Starts the broker again, and returns when it is ready. */
    public void start() throws InterruptedException {
        server.start();
    }

    @Override
    public void close() {
        server.close();
    }
}
