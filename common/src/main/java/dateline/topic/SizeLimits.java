package dateline.topic;

/**
 * The largest sizes in bytes, for producers and topics alike. They fit into each other: a body, escaped as JSON (at worst
 * twice its size, since control characters never get into a body) with the article's other fields, is an ingested message;
 * with findings it is an enriched one; with the headers that say what went wrong it is a dead letter.
 */
public record SizeLimits(int body, int ingested, int enriched, int deadLetter) {

    private static final int MIB = 1024 * 1024;
    private static final int HELD_BESIDE = 1024;

    /** For bodies of up to 4 MiB in UTF-8. */
    public static final SizeLimits DEFAULT = new SizeLimits(4 * MIB, 10 * MIB, 16 * MIB, 17 * MIB);

    public SizeLimits {
        if (body <= 0 || ingested < 2L * body || enriched <= ingested || deadLetter <= enriched) {
            throw new IllegalArgumentException("limits do not fit into each other: 2 x body " + body + " <= ingested "
                    + ingested + " < enriched " + enriched + " < dead letter " + deadLetter);
        }
    }

    /** Of an article that waits: it carries beside the ingested message how long and for which lane. */
    public int held() {
        return ingested + HELD_BESIDE;
    }
}
