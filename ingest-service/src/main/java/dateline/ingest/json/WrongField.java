package dateline.ingest.json;

/** A known field of a kind that it cannot be. */
final class WrongField extends Exception {

    private final String reason;

    WrongField(String reason) {
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
