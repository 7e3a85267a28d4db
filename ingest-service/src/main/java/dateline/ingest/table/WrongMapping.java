package dateline.ingest.table;

/** A mapping that says nothing that could be done, with the reason for the one who wrote it. */
public final class WrongMapping extends Exception {

    private final String reason;

    WrongMapping(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
