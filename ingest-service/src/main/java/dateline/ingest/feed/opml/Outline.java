package dateline.ingest.feed.opml;

import java.util.Optional;

/**
 * A feed in a list, as written.
 *
 * @param address what {@code xmlUrl} says
 * @param title empty where there is none
 */
public record Outline(String address, String title, Optional<String> language) {}
