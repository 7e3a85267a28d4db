package dateline.ingest.receipt;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.message.ArticleIngested;
import dateline.message.ArticleWithdrawn;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import dateline.message.WithdrawnBy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules. A version's revision is the publisher's version time in milliseconds, held between 0 and now; where the publisher
 * gives none it is now, and such a version counts as the newest there is, because it is what the publisher shows now; unless it was
 * replaced before: then it comes from a file that is fed again, or from a cache that has gone stale.
 */
public final class ReceiptRules {

    private ReceiptRules() {}

    /**
     * Decides about a version of an article.
     *
     * @param version the publisher's version time, null where it gives none
     */
    public static Decision article(
            Optional<Receipt> known, ArticleContent content, @Nullable Instant version, Instant now) {
        String hash = content.hash();
        if (known.isEmpty()) {
            return accepted(known, content, hash, revision(version, now), now);
        }
        Receipt receipt = known.get();
        return switch (receipt.status()) {
            case ACCEPTED ->
                hash.equals(receipt.contentHash())
                        ? repeated(receipt, content, version, now)
                        : changed(receipt, content, hash, version, now);
            case WITHDRAWN ->
                version != null && revision(version, now) > receipt.revision()
                        ? accepted(known, content, hash, revision(version, now), now)
                        : new Decision.Superseded(receipt);
            case BARRED -> new Decision.Barred(receipt);
            case RESTORED ->
                accepted(known, content, hash, Math.max(revision(version, now), receipt.revision() + 1), now);
        };
    }

    private static Decision changed(
            Receipt known, ArticleContent content, String hash, @Nullable Instant version, Instant now) {
        if (isUndated(version, now) && known.replaced(hash)) {
            return new Decision.Superseded(known);
        }
        return newer(known, version, now)
                .<Decision>map(revision -> accepted(Optional.of(known), content, hash, revision, now))
                .orElseGet(() -> new Decision.Superseded(known));
    }

    /** Decides about a publisher's withdrawal. */
    public static Decision withdrawal(
            Optional<Receipt> known, ArticleId id, @Nullable Instant version, @Nullable String reason, Instant now) {
        if (known.isEmpty()) {
            return withdrawn(known, id, revision(version, now), reason);
        }
        Receipt receipt = known.get();
        return switch (receipt.status()) {
            case ACCEPTED ->
                newer(receipt, version, now)
                        .map(revision -> withdrawn(known, id, revision, reason))
                        .orElseGet(() -> new Decision.Superseded(receipt));
            case WITHDRAWN -> unchanged(receipt, version, now);
            case BARRED -> new Decision.Barred(receipt);
            case RESTORED -> withdrawn(known, id, Math.max(revision(version, now), receipt.revision() + 1), reason);
        };
    }

    /** Bars an article, whether or not it has ever come in. */
    public static Decision bar(Optional<Receipt> known, ArticleId id, @Nullable String reason, Instant now) {
        if (known.isPresent() && known.get().status() == ReceiptStatus.BARRED) {
            return new Decision.Unchanged(known.get(), Optional.empty());
        }
        long revision = above(known, now);
        return new Decision.Withdrawn(
                new ArticleWithdrawn(id, revision, WithdrawnBy.OPERATOR, reason),
                next(known, id, revision, ReceiptStatus.BARRED));
    }

    /**
     * Bars an article, and forgets its texts: what they were, and where they lie, so that lifting the bar publishes nothing. One
     * that is barred already is barred anew, by which a reason that was given before goes, too.
     */
    public static Decision erase(Optional<Receipt> known, ArticleId id, @Nullable String reason, Instant now) {
        boolean erased = known.filter(receipt -> receipt.status() == ReceiptStatus.BARRED && !receipt.remembersText())
                .isPresent();
        if (erased) {
            return new Decision.Unchanged(known.get(), Optional.empty());
        }
        long revision = above(known, now);
        @Nullable Long barLifted = known.map(Receipt::barLifted).orElse(null);
        return new Decision.Withdrawn(
                new ArticleWithdrawn(id, revision, WithdrawnBy.OPERATOR, reason),
                Receipt.bare(id, revision, ReceiptStatus.BARRED, barLifted));
    }

    private static long above(Optional<Receipt> known, Instant now) {
        return Math.max(
                now.toEpochMilli(), known.map(receipt -> receipt.revision() + 1).orElse(0L));
    }

    /** Lifts an operator's bar. The receipt keeps the bar's revision, and every later version says up to where it is lifted. */
    public static Restoration restore(Optional<Receipt> known) {
        if (known.isEmpty()) {
            return new Restoration.Unknown();
        }
        Receipt receipt = known.get();
        return switch (receipt.status()) {
            case BARRED ->
                new Restoration.Lifted(new Receipt(
                        receipt.id(),
                        receipt.revision(),
                        receipt.contentHash(),
                        ReceiptStatus.RESTORED,
                        receipt.topic(),
                        receipt.partition(),
                        receipt.offset(),
                        receipt.revision(),
                        receipt.earlier(),
                        receipt.stay()));
            case RESTORED -> new Restoration.AlreadyLifted(receipt);
            case ACCEPTED, WITHDRAWN -> new Restoration.NotBarred(receipt);
        };
    }

    /** Publishes again what was barred: the article as it was, as a version right after the bar. */
    public static Decision.Accepted republished(Receipt restored, ArticleIngested before, Instant now) {
        return new Decision.Accepted(
                new ArticleIngested(
                        before.id(),
                        restored.revision() + 1,
                        before.source(),
                        before.url(),
                        before.title(),
                        before.body(),
                        before.completeness(),
                        before.authors(),
                        before.publishedAt(),
                        before.updatedAt(),
                        now,
                        before.language(),
                        before.subjects(),
                        before.rights(),
                        before.labels(),
                        before.contentHash(),
                        restored.barLifted()),
                restored.earlier());
    }

    /** Receipts of before there were stays get theirs. */
    private static Decision repeated(Receipt known, ArticleContent content, @Nullable Instant version, Instant now) {
        Decision.Unchanged same = unchanged(known, version, now);
        if (known.stay() != null) {
            return same;
        }
        Stay stay = Stay.of(content.source().id(), content.publishedAt(), now);
        return new Decision.Unchanged(
                known, Optional.of(same.raised().orElse(known).with(stay)));
    }

    private static Decision.Unchanged unchanged(Receipt known, @Nullable Instant version, Instant now) {
        boolean raise = version != null && revision(version, now) > known.revision();
        return new Decision.Unchanged(
                known, raise ? Optional.of(known.with(revision(version, now), known.status())) : Optional.empty());
    }

    /** The revision of other content than the known one, empty where it is older. */
    private static Optional<Long> newer(Receipt known, @Nullable Instant version, Instant now) {
        long revision = revision(version, now);
        if (version == null || revision == known.revision()) {
            return Optional.of(Math.max(revision, known.revision() + 1));
        }
        return revision > known.revision() ? Optional.of(revision) : Optional.empty();
    }

    /** A time that is still to come says as little of the order of versions as none. */
    private static boolean isUndated(@Nullable Instant version, Instant now) {
        return version == null || version.isAfter(now);
    }

    private static long revision(@Nullable Instant version, Instant now) {
        if (version == null || version.isAfter(now)) {
            return now.toEpochMilli();
        }
        return version.isBefore(Instant.EPOCH) ? 0 : version.toEpochMilli();
    }

    private static Decision accepted(
            Optional<Receipt> known, ArticleContent content, String hash, long revision, Instant now) {
        @Nullable Long barLifted = known.map(Receipt::barLifted).orElse(null);
        return new Decision.Accepted(
                ArticleIngested.of(content, hash, revision, now, barLifted),
                known.map(receipt -> receipt.earlierThan(hash)).orElse(List.of()));
    }

    private static Decision withdrawn(Optional<Receipt> known, ArticleId id, long revision, @Nullable String reason) {
        return new Decision.Withdrawn(
                new ArticleWithdrawn(id, revision, WithdrawnBy.PUBLISHER, reason),
                next(known, id, revision, ReceiptStatus.WITHDRAWN));
    }

    private static Receipt next(Optional<Receipt> known, ArticleId id, long revision, ReceiptStatus status) {
        return known.map(receipt -> receipt.with(revision, status))
                .orElseGet(() -> Receipt.bare(id, revision, status, null));
    }
}
