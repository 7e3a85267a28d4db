package dateline.ingest.feed;

import java.time.Instant;

/**
 * Failures without a success in between.
 *
 * @param failures how many
 * @param since when the first of them was
 * @param reason of the latest, in plain words
 */
public record Trouble(int failures, Instant since, String reason) {}
