package dateline.command.kibana;

/** Kibana does not answer, or refuses. The message is for the person at the terminal. */
public final class KibanaUnavailable extends RuntimeException {
    KibanaUnavailable(String message) {
        super(message);
    }
}
