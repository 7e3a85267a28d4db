package dateline.ingest.feed.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.ingest.feed.Feed;
import dateline.ingest.feed.FeedState;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Feeds and what was learnt of them as JSON. Unknown fields are ignored, so that versions may differ. Thread-safe. */
final class FeedJson {

    private static final Logger LOG = LoggerFactory.getLogger(FeedJson.class);

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    byte[] encode(Feed feed) {
        return mapper.writeValueAsBytes(feed);
    }

    byte[] encode(FeedState state) {
        return mapper.writeValueAsBytes(state);
    }

    Optional<Feed> feed(String id, byte[] json) {
        return read(id, json, Feed.class);
    }

    Optional<FeedState> state(String id, byte[] json) {
        return read(id, json, FeedState.class);
    }

    private <T> Optional<T> read(String id, byte[] json, Class<T> type) {
        try {
            return Optional.of(mapper.readValue(json, type));
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.warn("The {} of {} on Kafka cannot be read: {}", type.getSimpleName(), id, e.getMessage());
            return Optional.empty();
        }
    }
}
