package dateline.ingest.folder;

import dateline.article.ArticleId;
import dateline.ingest.intake.Publisher;
import dateline.ingest.intake.Receipts;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.receipt.Place;
import dateline.message.ArticleIngested;
import dateline.message.ArticleWithdrawn;
import dateline.message.Message;
import dateline.message.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A log and its receipts in memory, which can be away. */
public final class MemoryLog implements Publisher, Receipts {

    private final List<Message> messages = new ArrayList<>();
    private final Map<ArticleId, Receipt> receipts = new HashMap<>();
    private boolean away;

    public void away(boolean isAway) {
        away = isAway;
    }

    public List<ArticleIngested> articles() {
        return messages.stream()
                .filter(ArticleIngested.class::isInstance)
                .map(ArticleIngested.class::cast)
                .toList();
    }

    public List<ArticleWithdrawn> withdrawals() {
        return messages.stream()
                .filter(ArticleWithdrawn.class::isInstance)
                .map(ArticleWithdrawn.class::cast)
                .toList();
    }

    @Override
    public CompletableFuture<Place> publish(String topic, Message message, @Nullable String traceparent) {
        if (away) {
            return CompletableFuture.failedFuture(new Unavailable("nobody answers"));
        }
        messages.add(message);
        return CompletableFuture.completedFuture(new Place(topic, 0, messages.size()));
    }

    @Override
    public Optional<Receipt> find(ArticleId id) {
        return Optional.ofNullable(receipts.get(id));
    }

    @Override
    public void remember(Receipt receipt, long offset) {
        receipts.put(receipt.id(), receipt);
    }
}
