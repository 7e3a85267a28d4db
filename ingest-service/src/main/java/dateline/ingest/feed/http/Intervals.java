package dateline.ingest.feed.http;

import java.time.Duration;

/** The shortest and the longest time between two fetches of a feed that does not say its own. */
public record Intervals(Duration shortest, Duration longest) {}
