package dateline.ingest.page;

import dateline.ingest.article.Rejection;

/** A page that holds no article, with the reason. */
final class NoArticle extends Exception {

    private final transient Rejection rejection;

    NoArticle(Rejection rejection) {
        super(rejection.reason(), null, false, false);
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
