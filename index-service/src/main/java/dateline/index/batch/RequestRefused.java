package dateline.index.batch;

/** The store refused a whole request for what is in it: too large, or unreadable. Nothing of it was written. */
public final class RequestRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public RequestRefused(String reason) {
        super(reason);
    }
}
