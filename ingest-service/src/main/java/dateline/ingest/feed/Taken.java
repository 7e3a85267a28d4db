package dateline.ingest.feed;

import dateline.ingest.syndication.Timetable;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What became of the articles of a feed. */
sealed interface Taken {

    /**
     * They are on their way, as far as they are new.
     *
     * @param fresh how many were new or changed
     * @param timetable what the feed says of when to ask
     * @param pages those that were asked for their text
     */
    record Done(long fresh, Timetable timetable, PageSum pages) implements Taken {}

    /**
     * Pages of a site map are on their way.
     *
     * @param fresh how many were new or changed
     * @param again when there is more to do: at once where pages wait, later where some are tried again
     * @param notBefore when the pages' server wants to be asked again
     * @param inVain whether not a single page can be read
     */
    record Walked(
            long fresh,
            PageSum pages,
            MapMemory memory,
            Optional<Instant> again,
            Optional<Instant> notBefore,
            boolean inVain)
            implements Taken {}

    /** It is a page, and the feed is at the one address that the page names. */
    record Elsewhere(URI feed) implements Taken {}

    /** There are none that can be read. */
    record Unreadable(String reason) implements Taken {}

    /** The log is away; nothing is known of what was sent. */
    record Later(String reason) implements Taken {}
}
