package dateline.command.feeds;

import dateline.command.ingest.IngestHttp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks ingest-service about feeds. Every method may throw {@link dateline.command.ingest.IngestUnavailable}. */
public final class FeedsHttp {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "application/json";
    private static final byte[] NOTHING = {};

    private final IngestHttp ingest;

    public FeedsHttp(IngestHttp ingest) {
        this.ingest = ingest;
    }

    /** What can be done with a feed by one word. */
    public enum Action {
        PAUSE,
        RESUME,
        FETCH
    }

    /**
     * Follows a feed, or sets it anew.
     *
     * @param settings by the names of the API
     */
    public FollowedFeed put(String id, Map<String, Object> settings) throws InterruptedException {
        return FollowedFeed.of(ingest.request("PUT", "/v1/feeds/" + id, TYPE, JSON.writeValueAsBytes(settings)));
    }

    /** All of them by their ids. */
    public List<FollowedFeed> all() throws InterruptedException {
        return FollowedFeed.list(ingest.request("GET", "/v1/feeds", TYPE, NOTHING));
    }

    public FollowedFeed one(String id) throws InterruptedException {
        return FollowedFeed.of(ingest.request("GET", "/v1/feeds/" + id, TYPE, NOTHING));
    }

    public FollowedFeed act(String id, Action action) throws InterruptedException {
        String word = action.name().toLowerCase(Locale.ROOT);
        return FollowedFeed.of(ingest.request("POST", "/v1/feeds/" + id + "/" + word, TYPE, NOTHING));
    }

    public void remove(String id) throws InterruptedException {
        ingest.request("DELETE", "/v1/feeds/" + id, TYPE, NOTHING);
    }

    /** Follows all feeds of a list in OPML; what is followed already stays as it is. */
    public ImportSum importOpml(byte[] opml) throws InterruptedException {
        JsonNode sum = ingest.request("POST", "/v1/feeds", "text/x-opml", opml);
        List<String> refused = new ArrayList<>();
        for (JsonNode refusal : sum.path("refused")) {
            refused.add(refusal.path("url").asString("") + ": "
                    + refusal.path("reason").asString(""));
        }
        return new ImportSum(sum.path("added").size(), sum.path("known").size(), refused);
    }

    public String exportOpml() throws InterruptedException {
        return new String(ingest.bytes("/v1/feeds", "text/x-opml"), StandardCharsets.UTF_8);
    }

    /**
     * What became of a list.
     *
     * @param refused addresses with the reason
     */
    public record ImportSum(int added, int known, List<String> refused) {
        public ImportSum {
            refused = List.copyOf(refused);
        }
    }
}
