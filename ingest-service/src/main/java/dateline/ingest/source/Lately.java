package dateline.ingest.source;

/**
 * What this instance took of a source lately.
 *
 * @param taken articles, at most as many as are counted
 * @param summaries those of them of which only a teaser came
 */
public record Lately(int taken, int summaries) {

    public static final Lately NOTHING = new Lately(0, 0);

    /** Fewer articles say nothing of a source. */
    private static final int TELLING = 10;

    /** Whether more than half of a telling number were teasers. */
    public boolean isMostlySummaries() {
        return taken >= TELLING && summaries * 2 > taken;
    }
}
