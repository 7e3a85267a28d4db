package dateline.ingest.feed;

/** Counts the pages of one visit. Thread-safe. */
final class PageTally {

    private PageSum sum = PageSum.NONE;

    synchronized void read() {
        sum = sum.oneRead();
    }

    synchronized void failed(String reason) {
        sum = sum.oneFailed(reason);
    }

    synchronized void leave(int rest) {
        sum = sum.leaving(rest);
    }

    synchronized PageSum sum() {
        return sum;
    }
}
