package dateline.ingest.feed.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.ingest.feed.Feed;
import dateline.ingest.feed.FeedState;
import dateline.ingest.feed.Followed;
import dateline.ingest.feed.PageSum;
import dateline.ingest.feed.Trouble;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it is told: what is set, and how it is doing.
 *
 * @param condition new, well, paused, failing, quiet or gone
 * @param due when it is asked next; null where only people can make it so
 * @param articles new ones so far
 * @param reason why it fails
 * @param pages what became of the pages that were last asked for: those of a site map, or those that articles link to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedAnswer(
        String id,
        URI url,
        @Nullable String name,
        String source,
        String lane,
        @Nullable String language,
        @Nullable String zone,
        String shortest,
        String longest,
        boolean fullText,
        boolean paused,
        String condition,
        @Nullable Instant asked,
        @Nullable Instant fetched,
        @Nullable Instant latestArticle,
        @Nullable Instant due,
        long articles,
        int failures,
        @Nullable Instant failingSince,
        @Nullable String reason,
        @Nullable Instant quietSince,
        @Nullable URI movedTo,
        @Nullable PageSum pages) {

    static FeedAnswer of(Followed followed, Instant now, Duration quietAfter) {
        Feed feed = followed.feed();
        Optional<FeedState> state = followed.learnt();
        Optional<Trouble> trouble = state.map(FeedState::trouble);
        return new FeedAnswer(
                feed.id(),
                feed.url(),
                feed.name(),
                feed.source(),
                feed.lane().name().toLowerCase(Locale.ROOT),
                feed.language(),
                feed.zone() == null ? null : feed.zone().getId(),
                feed.shortest().toString(),
                feed.longest().toString(),
                feed.fullText(),
                feed.paused(),
                followed.condition(now, quietAfter).name().toLowerCase(Locale.ROOT),
                of(state, FeedState::attempted),
                of(state, FeedState::fetched),
                of(state, known -> known.rhythm().latest()),
                followed.due().orElse(null),
                state.map(known -> known.rhythm().articles()).orElse(0L),
                trouble.map(Trouble::failures).orElse(0),
                of(trouble, Trouble::since),
                of(trouble, Trouble::reason),
                followed.quietSince(now, quietAfter).orElse(null),
                of(state, known -> known.memory().movedTo()),
                of(state, FeedState::pages));
    }

    private static <S, T> @Nullable T of(Optional<S> whole, Function<S, ? extends @Nullable T> part) {
        return whole.isPresent() ? part.apply(whole.get()) : null;
    }
}
