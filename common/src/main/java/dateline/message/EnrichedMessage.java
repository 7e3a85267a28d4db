package dateline.message;

/** What enrichment passes on of an article. */
public sealed interface EnrichedMessage extends Message permits ArticleEnriched, ArticleWithdrawn {}
