package dateline.message;

import dateline.article.ArticleId;

/** Whatever travels on a topic of Dateline, but for dead letters, which are bytes as received. */
public sealed interface Message permits IngestedMessage, EnrichedMessage, Receipt {

    /** The key of the record on Kafka. */
    ArticleId id();

    /** Milliseconds since 1970: the publisher's version time, see {@link ArticleIngested#revision()}. */
    long revision();
}
