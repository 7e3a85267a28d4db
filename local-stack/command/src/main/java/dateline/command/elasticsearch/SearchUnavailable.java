package dateline.command.elasticsearch;

/** Elasticsearch does not answer, or refuses. The message is for the person at the terminal. */
public final class SearchUnavailable extends RuntimeException {
    SearchUnavailable(String message) {
        super(message);
    }
}
