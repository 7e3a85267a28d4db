package dateline.message;

import dateline.article.ArticleId;

/** Whatever travels on a topic of Dateline, but for dead letters, which are bytes as received. */
public sealed interface Message permits IngestedMessage, EnrichedMessage, Receipt, ArticleHeld {

    ArticleId id();

    /** Milliseconds since 1970: the publisher's version time, see {@link ArticleIngested#revision()}. */
    long revision();

    /** The key of the record on Kafka: the id, except where several versions of one article lie beside each other. */
    default String key() {
        return id().value();
    }
}
