package dateline.message;

/** What ingest publishes of an article. */
public sealed interface IngestedMessage extends Message permits ArticleIngested, ArticleWithdrawn {}
