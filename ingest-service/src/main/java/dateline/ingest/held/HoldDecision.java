package dateline.ingest.held;

import dateline.ingest.receipt.Decision;
import dateline.message.ArticleHeld;

/** What becomes of a version that must not be published yet. */
public sealed interface HoldDecision {

    /** It waits; an older version that waits is lifted then. */
    record Held(ArticleHeld held) implements HoldDecision {}

    /** It waits already, until the same time. */
    record StillHeld(Hold known) implements HoldDecision {}

    /** It is older than the one that waits. */
    record Older(Hold known) implements HoldDecision {}

    /** It would not be published even without an embargo. */
    record NotNews(Decision decision) implements HoldDecision {}
}
