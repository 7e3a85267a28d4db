package dateline.ingest.feed;

import dateline.ingest.syndication.Timetable;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt of a feed. Written by the instance that asks it, and by nobody else.
 *
 * @param feed its id
 * @param url what the feed's address was then; what was learnt of another address counts for nothing
 * @param attempted when the last visit began: a fetch that people ask for later is not done yet
 * @param fetched when it last answered well
 * @param next when to ask again, as things stand
 * @param trouble what goes wrong, or null
 * @param gone the server says that the feed was taken away for good: it is asked again only once people say so
 * @param timetable what the feed itself says of when to ask, or null
 * @param pages what became of the pages that the last visit asked for, or null where it asked for none
 * @param map what is remembered of the pages of a site map, or null
 */
public record FeedState(
        String feed,
        URI url,
        Instant attempted,
        @Nullable Instant fetched,
        Instant next,
        Memory memory,
        Rhythm rhythm,
        @Nullable Trouble trouble,
        boolean gone,
        @Nullable Timetable timetable,
        @Nullable PageSum pages,
        @Nullable MapMemory map) {

    /** Where to ask: people's address, or where it was permanently redirected to. */
    URI address() {
        return memory.movedTo() == null ? url : memory.movedTo();
    }

    FeedState with(Memory to) {
        return new FeedState(feed, url, attempted, fetched, next, to, rhythm, trouble, gone, timetable, pages, map);
    }

    /** With what the feed said of itself and its pages. */
    FeedState told(@Nullable Timetable says, @Nullable PageSum asked, @Nullable MapMemory remembered) {
        return new FeedState(
                feed, url, attempted, fetched, next, memory, rhythm, trouble, gone, says, asked, remembered);
    }
}
