package dateline.ingest.intake;

/**
 * A line of a stream that was not taken.
 *
 * @param line counted from 1
 */
public record LineRejection(long line, String reason) {}
