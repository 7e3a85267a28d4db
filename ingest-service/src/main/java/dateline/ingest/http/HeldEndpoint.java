package dateline.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.article.ArticleId;
import dateline.ingest.held.Hold;
import dateline.ingest.held.HoldBoard;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for its embargo to end. */
@RestController
final class HeldEndpoint {

    private static final int TOLD = 1000;

    private final HoldBoard holds;

    HeldEndpoint(HoldBoard holds) {
        this.holds = holds;
    }

    @GetMapping("/v1/held")
    HeldList all() {
        List<Hold> all = holds.all();
        return new HeldList(
                all.size(), all.stream().limit(TOLD).map(HeldVersion::of).toList());
    }

    /**
     * What waits, soonest first.
     *
     * @param count of all; the list has the first of them
     */
    record HeldList(int count, List<HeldVersion> held) {
        HeldList {
            held = List.copyOf(held);
        }
    }

    /** One version that waits. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldVersion(
            ArticleId id,
            long revision,
            Instant until,
            Instant since,
            String lane,
            String source,
            @Nullable String title) {

        static HeldVersion of(Hold hold) {
            return new HeldVersion(
                    hold.id(),
                    hold.revision(),
                    hold.until(),
                    hold.since(),
                    hold.lane().name().toLowerCase(Locale.ROOT),
                    hold.source(),
                    hold.title());
        }
    }
}
