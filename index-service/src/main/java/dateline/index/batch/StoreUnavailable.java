package dateline.index.batch;

/** The store did not do as asked, and nobody knows of what it did. What was asked is to be asked again later. */
public final class StoreUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    /** The reason is for people, as it stands in logs and health. */
    public StoreUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }

    public StoreUnavailable(String reason) {
        super(reason);
    }
}
