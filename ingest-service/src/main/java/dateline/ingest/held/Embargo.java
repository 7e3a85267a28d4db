package dateline.ingest.held;

import dateline.topic.Lane;
import java.time.Instant;

/**
 * Until when something waits, and which way it goes then.
 *
 * @param until not to be published before
 */
public record Embargo(Instant until, Lane lane) {}
