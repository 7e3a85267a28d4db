package dateline.elasticsearch;

/**
 * The client's own threads are gone, as after an OutOfMemoryError; nothing in this process brings them back. The process has
 * to end, so that another takes its place.
 */
public final class ConnectionDead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConnectionDead(Throwable cause) {
        super("the connection to Elasticsearch is dead", cause);
    }
}
