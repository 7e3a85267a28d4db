package dateline.query.page;

/** There is nothing at this address. */
final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPage(String reason) {
        super(reason);
    }
}
