package dateline.ingest.source;

import dateline.ingest.article.KnownSource;
import dateline.ingest.intake.Publisher;
import dateline.ingest.receipt.Place;
import dateline.message.ArticleIngested;
import dateline.message.Message;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Publishes, and counts for its source what was published. Thread-safe. */
public final class TallyingPublisher implements Publisher {

    private final Publisher publisher;
    private final SourceBoard board;
    private final SourceTally tally;

    public TallyingPublisher(Publisher publisher, SourceBoard board, SourceTally tally) {
        this.publisher = publisher;
        this.board = board;
        this.tally = tally;
    }

    @Override
    public CompletableFuture<Place> publish(String topic, Message message, @Nullable String traceparent) {
        CompletableFuture<Place> place = publisher.publish(topic, message, traceparent);
        return message instanceof ArticleIngested article ? place.thenApply(at -> counted(article, at)) : place;
    }

    private Place counted(ArticleIngested article, Place place) {
        // Only a restored article comes before the sources are read.
        if (board.ready()) {
            String named = article.source().id();
            tally.took(board.named(named).map(KnownSource::id).orElse(named), article.completeness());
        }
        return place;
    }
}
