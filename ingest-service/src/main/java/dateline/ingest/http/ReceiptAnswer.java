package dateline.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.article.ArticleId;
import dateline.ingest.held.Hold;
import dateline.message.Receipt;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article: its receipt, by the names of the topic, and a version that waits beside it.
 *
 * @param status that of the receipt; {@code held} where there is none yet
 * @param heldUntil when a version that waits is published
 * @param heldRevision of that version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceiptAnswer(
        ArticleId id,
        long revision,
        @Nullable String contentHash,
        String status,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable Long barLifted,
        @Nullable Instant heldUntil,
        @Nullable Long heldRevision) {

    static Optional<ReceiptAnswer> of(Optional<Receipt> receipt, Optional<Hold> hold) {
        return receipt.map(known -> of(known, hold.orElse(null))).or(() -> hold.map(ReceiptAnswer::of));
    }

    private static ReceiptAnswer of(Receipt receipt, @Nullable Hold hold) {
        return new ReceiptAnswer(
                receipt.id(),
                receipt.revision(),
                receipt.contentHash(),
                receipt.status().name().toLowerCase(Locale.ROOT),
                receipt.topic(),
                receipt.partition(),
                receipt.offset(),
                receipt.barLifted(),
                hold == null ? null : hold.until(),
                hold == null ? null : Long.valueOf(hold.revision()));
    }

    private static ReceiptAnswer of(Hold hold) {
        return new ReceiptAnswer(
                hold.id(),
                hold.revision(),
                hold.contentHash(),
                "held",
                null,
                null,
                null,
                null,
                hold.until(),
                hold.revision());
    }
}
