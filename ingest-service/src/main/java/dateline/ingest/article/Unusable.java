package dateline.ingest.article;

/** Carries a rejection from the field where it arises to the one place that answers it. */
final class Unusable extends Exception {

    private final transient Rejection rejection;

    Unusable(Rejection rejection) {
        super(rejection.reason(), null, false, false);
        this.rejection = rejection;
    }

    static Unusable invalid(TextField field, String value, String expected) {
        return new Unusable(
                Rejection.invalid(field.wireName() + " is " + expected + ", this is not: " + PlainText.excerpt(value)));
    }

    Rejection rejection() {
        return rejection;
    }
}
