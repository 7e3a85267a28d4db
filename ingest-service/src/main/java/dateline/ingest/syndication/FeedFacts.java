package dateline.ingest.syndication;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says of itself. Addresses are absolute.
 *
 * @param home the page that the feed belongs to
 * @param self where the feed says it is
 * @param next the older part of a feed that comes in pages (RFC 5005)
 * @param hubs that tell subscribers of news (WebSub)
 * @param cloud where RSS lets subscribers register
 */
public record FeedFacts(
        Optional<String> title,
        Optional<URI> home,
        Optional<URI> self,
        Optional<URI> next,
        Timetable timetable,
        List<URI> hubs,
        Optional<URI> cloud) {

    static final FeedFacts NOTHING = new FeedFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Timetable.EMPTY,
            List.of(),
            Optional.empty());

    public FeedFacts {
        hubs = List.copyOf(hubs);
    }
}
