package dateline.ingest.xml;

import dateline.ingest.article.Rejection;
import dateline.ingest.reader.Reading;

/** XML that cannot be read on: not well-formed, or beyond a limit. */
public final class XmlRejected extends Exception {

    private final transient Rejection rejection;

    XmlRejected(Rejection rejection) {
        super(rejection.reason(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }

    /** As the last reading of an input. */
    public Reading.Unreadable reading(long number) {
        return new Reading.Unreadable(number, rejection);
    }
}
