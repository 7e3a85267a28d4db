package dateline.ingest.held;

import dateline.article.ArticleContent;
import dateline.ingest.receipt.Decision;
import dateline.ingest.receipt.ReceiptRules;
import dateline.message.ArticleHeld;
import dateline.message.ArticleIngested;
import dateline.message.Receipt;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of what waits. A version's revision is decided when it comes, by the rules of receipts, and it is published under it:
 * what the publisher has said since, be it published or a withdrawal, has a higher one, and then the version is out of date.
 */
public final class HoldRules {

    private HoldRules() {}

    /**
     * Decides about a version under an embargo that has not ended.
     *
     * @param waiting the newest version that waits
     * @param version the publisher's version time, null where it gives none
     */
    public static HoldDecision embargoed(
            Optional<Receipt> known,
            Optional<Hold> waiting,
            ArticleContent content,
            @Nullable Instant version,
            Embargo embargo,
            Instant now) {
        return switch (ReceiptRules.article(known, content, version, now)) {
            case Decision.Accepted(var article, var earlier) ->
                waiting.filter(hold -> isNews(hold, known))
                        .map(hold -> beside(hold, article, version, embargo))
                        .orElseGet(() -> held(article, embargo));
            case Decision decision -> new HoldDecision.NotNews(decision);
        };
    }

    private static HoldDecision beside(Hold hold, ArticleIngested article, @Nullable Instant version, Embargo embargo) {
        if (version != null && article.revision() < hold.revision()) {
            return new HoldDecision.Older(hold);
        }
        boolean sameText = article.contentHash().equals(hold.contentHash());
        boolean sameVersion = sameText && article.revision() == hold.revision();
        if (sameText && embargo.until().equals(hold.until()) && (sameVersion || version == null)) {
            return new HoldDecision.StillHeld(hold);
        }
        return held(sameVersion ? article : above(hold.revision(), article), embargo);
    }

    private static ArticleIngested above(long revision, ArticleIngested article) {
        return ArticleIngested.of(
                article.content(),
                article.contentHash(),
                Math.max(article.revision(), revision + 1),
                article.ingestedAt(),
                article.barLifted());
    }

    private static HoldDecision held(ArticleIngested article, Embargo embargo) {
        return new HoldDecision.Held(new ArticleHeld(article, embargo.until(), embargo.lane()));
    }

    /** Decides about a version whose time has come. */
    public static Decision due(Optional<Receipt> known, ArticleHeld held, Instant now) {
        return known.filter(receipt -> receipt.revision() >= held.revision())
                .<Decision>map(Decision.Superseded::new)
                .orElseGet(() -> ReceiptRules.article(
                        known, held.article().content(), Instant.ofEpochMilli(held.revision()), now));
    }

    /** Whether nothing newer was published or taken down since it came. */
    static boolean isNews(Hold hold, Optional<Receipt> known) {
        return known.filter(receipt -> receipt.revision() >= hold.revision()).isEmpty();
    }
}
