package dateline.ingest.feed;

/** Is told of every visit to a feed. */
@FunctionalInterface
public interface VisitCounter {

    /**
     * Counts one.
     *
     * @param word {@code fetched}, {@code unchanged}, {@code failed}, {@code gone} or {@code later}
     */
    void count(String word);
}
