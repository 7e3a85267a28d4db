package dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed with what is known of it.
 *
 * @param state null until it was first asked
 * @param share which of the shares it belongs to
 */
public record Followed(Feed feed, @Nullable FeedState state, int share) {

    /** How a feed is doing, in one word. */
    public enum Condition {
        NEW,
        WELL,
        PAUSED,
        FAILING,
        QUIET,
        GONE
    }

    /** When it is due; empty where only people can make it so. */
    public Optional<Instant> due() {
        return Schedule.due(feed, state);
    }

    /** What was learnt at the address that is set now. */
    public Optional<FeedState> learnt() {
        return Optional.ofNullable(state).filter(known -> known.url().equals(feed.url()));
    }

    /** Whether it could not be read when it was last asked. */
    boolean fails() {
        return learnt().filter(known -> known.trouble() != null).isPresent();
    }

    /** Since when nothing new came, where that is out of the ordinary for this feed. */
    public Optional<Instant> quietSince(Instant now, Duration atLeast) {
        return learnt().flatMap(known -> known.rhythm().quietSince(now, atLeast));
    }

    /** The condition that is most in need of somebody. */
    public Condition condition(Instant now, Duration quietAtLeast) {
        if (feed.paused()) {
            return Condition.PAUSED;
        }
        if (learnt().isEmpty()) {
            return Condition.NEW;
        }
        FeedState known = learnt().get();
        if (known.gone()) {
            return Condition.GONE;
        }
        if (known.trouble() != null) {
            return Condition.FAILING;
        }
        return quietSince(now, quietAtLeast).isPresent() ? Condition.QUIET : Condition.WELL;
    }
}
