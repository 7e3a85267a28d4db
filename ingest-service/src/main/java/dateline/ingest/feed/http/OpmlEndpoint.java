package dateline.ingest.feed.http;

import dateline.ingest.feed.Feed;
import dateline.ingest.feed.Feeds;
import dateline.ingest.feed.Followed;
import dateline.ingest.feed.opml.FeedIds;
import dateline.ingest.feed.opml.Opml;
import dateline.ingest.feed.opml.Outline;
import dateline.ingest.xml.XmlRejected;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Feeds in and out as lists of OPML. */
@RestController
public final class OpmlEndpoint {

    private static final String OPML = "text/x-opml";

    private final Feeds feeds;
    private final Opml opml;
    private final Intervals usual;
    private final InstantSource clock;

    /**
     * The endpoint.
     *
     * @param usual for feeds, whose lists say nothing of intervals
     */
    public OpmlEndpoint(Feeds feeds, Opml opml, Intervals usual, InstantSource clock) {
        this.feeds = feeds;
        this.opml = opml;
        this.usual = usual;
        this.clock = clock;
    }

    @GetMapping(path = "/v1/feeds", produces = OPML + ";charset=UTF-8")
    String list() {
        return Opml.write(feeds.all().stream().map(Followed::feed).toList());
    }

    /** Follows what is not followed yet. Sending the same list again changes nothing. */
    @PostMapping(
            path = "/v1/feeds",
            consumes = {OPML, "application/xml", "text/xml"},
            produces = "application/json")
    Sum take(HttpServletRequest request) throws IOException {
        try {
            return new Run().take(opml.read(request.getInputStream()));
        } catch (XmlRejected e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, e.rejection().reason(), e);
        }
    }

    private final class Run {
        private final Set<URI> addresses =
                feeds.all().stream().map(known -> known.feed().url()).collect(Collectors.toCollection(HashSet::new));
        private final Set<String> ids =
                feeds.all().stream().map(known -> known.feed().id()).collect(Collectors.toCollection(HashSet::new));
        private final List<String> added = new ArrayList<>();
        private final List<String> known = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();

        Sum take(List<Outline> outlines) {
            outlines.forEach(this::take);
            return new Sum(added, known, refused);
        }

        private void take(Outline outline) {
            try {
                URI address = FeedBody.address(outline.address());
                if (!addresses.add(address)) {
                    known.add(outline.address());
                    return;
                }
                Feed feed = body(outline).feed(FeedIds.of(outline.title(), host(address), ids), usual, clock.instant());
                feeds.put(feed);
                ids.add(feed.id());
                added.add(feed.id());
            } catch (IllegalArgumentException e) {
                refused.add(new Refusal(outline.address(), String.valueOf(e.getMessage())));
            }
        }

        private static FeedBody body(Outline outline) {
            String name = outline.title().isEmpty() ? null : outline.title();
            return new FeedBody(
                    outline.address(),
                    name,
                    null,
                    null,
                    outline.language().filter(FeedBody::isLanguage).orElse(null),
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private static String host(URI address) {
            return String.valueOf(address.getHost()).replaceFirst("^www\\.", "");
        }
    }

    /**
     * What became of a list.
     *
     * @param added ids of feeds that are followed from now on
     * @param known addresses that were followed before, or twice in the list
     */
    record Sum(List<String> added, List<String> known, List<Refusal> refused) {}

    /** An address that is none to follow. */
    record Refusal(String url, String reason) {}
}
