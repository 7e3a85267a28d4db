package dateline.stack.testing;

import java.net.URI;

/** A node for one test alone, which the test may end and start again: port and data stay. Only on the local stack. */
public final class PrivateElasticsearch implements ElasticsearchServer, AutoCloseable {

    private final Restartable server;

    PrivateElasticsearch(Restartable server) {
        this.server = server;
    }

    @Override
    public URI uri() {
        return URI.create(server.address());
    }

    /** The operating system's number of the process, for signals. */
    public long pid() {
        return server.pid();
    }

    /** Ends the node as {@code kill -9} does. */
    public void kill() {
        server.kill();
    }

    /** Ends the node in order. */
    public void stop() {
        server.stop();
    }

    /** Starts the node again, and returns when it is ready. */
    public void start() throws InterruptedException {
        server.start();
    }

    @Override
    public void close() {
        server.close();
    }
}
