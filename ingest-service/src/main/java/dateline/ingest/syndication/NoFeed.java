package dateline.ingest.syndication;

import dateline.ingest.article.Rejection;

/** A document of which nothing can be read. */
final class NoFeed extends Exception {

    private final transient Rejection rejection;

    NoFeed(Rejection rejection) {
        super(rejection.reason(), null, false, false);
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
