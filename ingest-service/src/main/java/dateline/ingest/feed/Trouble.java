package dateline.ingest.feed;

import java.time.Instant;

/**
 * Failures without a success in between.
 *
 * @param failures how many
 * @param since when the first of them was
 * @param reason of the latest, in plain words
 */
public record Trouble(int failures, Instant since, String reason) {

    /** Reasons may quote what servers sent, and are kept on Kafka. */
    private static final int LONGEST = 1_000;

    public Trouble {
        reason = brief(reason);
    }

    static String brief(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + " …";
    }
}
