package dateline.ingest.feed.http;

import dateline.ingest.feed.Feed;
import dateline.ingest.feed.Feeds;
import dateline.ingest.feed.Followed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Feeds, one or all. A 2xx is said only after Kafka has acknowledged. */
@RestController
public final class FeedEndpoint {

    private static final int LARGEST = 64 * 1024;

    private final Feeds feeds;
    private final Intervals usual;
    private final Duration quietAfter;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * The endpoint.
     *
     * @param quietAfter the least silence that counts as out of the ordinary
     */
    public FeedEndpoint(Feeds feeds, Intervals usual, Duration quietAfter, InstantSource clock) {
        this.feeds = feeds;
        this.usual = usual;
        this.quietAfter = quietAfter;
        this.clock = clock;
    }

    @PutMapping(path = "/v1/feeds/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FeedAnswer> put(@PathVariable String id, HttpServletRequest request) throws IOException {
        Feed feed = feed(id, request);
        boolean created = feeds.put(feed);
        return created
                ? ResponseEntity.created(URI.create("/v1/feeds/" + id)).body(answer(known(id, feeds.find(id))))
                : ResponseEntity.ok(answer(known(id, feeds.find(id))));
    }

    @GetMapping(path = "/v1/feeds", produces = MediaType.APPLICATION_JSON_VALUE)
    FeedList all() {
        return new FeedList(feeds.all().stream().map(this::answer).toList());
    }

    @GetMapping("/v1/feeds/{id}")
    FeedAnswer one(@PathVariable String id) {
        return answer(known(id, feeds.find(id)));
    }

    @DeleteMapping("/v1/feeds/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        if (!feeds.remove(id)) {
            throw unknown(id);
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/v1/feeds/{id}/pause")
    FeedAnswer pause(@PathVariable String id) {
        return answer(known(id, feeds.pause(id)));
    }

    @PostMapping("/v1/feeds/{id}/resume")
    FeedAnswer resume(@PathVariable String id) {
        return answer(known(id, feeds.resume(id)));
    }

    /** Answers before the fetch is made: the instance that holds the feed makes it. */
    @PostMapping("/v1/feeds/{id}/fetch")
    ResponseEntity<FeedAnswer> fetch(@PathVariable String id) {
        return ResponseEntity.accepted().body(answer(known(id, feeds.fetch(id))));
    }

    private Feed feed(String id, HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "a feed is described in 64 KB at most");
        }
        try {
            return json.readValue(bytes, FeedBody.class).feed(id, usual, clock.instant());
        } catch (JacksonException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no feed: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), e);
        }
    }

    private FeedAnswer answer(Followed followed) {
        return FeedAnswer.of(followed, clock.instant(), quietAfter);
    }

    private static Followed known(String id, Optional<Followed> found) {
        return found.orElseThrow(() -> unknown(id));
    }

    private static ResponseStatusException unknown(String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no feed " + id);
    }

    /** All feeds by their ids. */
    record FeedList(List<FeedAnswer> feeds) {}
}
