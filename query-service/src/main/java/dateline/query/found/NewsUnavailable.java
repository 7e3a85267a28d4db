package dateline.query.found;

/** There is no answer, or none in time. */
public final class NewsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NewsUnavailable(String reason) {
        super(reason);
    }

    public NewsUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
