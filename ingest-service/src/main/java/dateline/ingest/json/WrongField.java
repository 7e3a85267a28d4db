package dateline.ingest.json;

/** Well-formed JSON that is no article: a field of a kind that it cannot be, or one that is missing. */
public final class WrongField extends Exception {

    private final String reason;

    public WrongField(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    static WrongField of(String field, String expected, String found) {
        return new WrongField(field + " is " + expected + ", not " + found);
    }

    String reason() {
        return reason;
    }
}
