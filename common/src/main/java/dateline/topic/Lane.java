package dateline.topic;

/** Two ways through all stages, so that an archive never delays the wire. */
public enum Lane {
    LIVE("news.articles.ingested.v1", "news.articles.enriched.v1"),
    BACKFILL("news.backfill.ingested.v1", "news.backfill.enriched.v1");

    private final String ingestedTopic;
    private final String enrichedTopic;

    Lane(String ingestedTopic, String enrichedTopic) {
        this.ingestedTopic = ingestedTopic;
        this.enrichedTopic = enrichedTopic;
    }

    public String ingestedTopic() {
        return ingestedTopic;
    }

    public String enrichedTopic() {
        return enrichedTopic;
    }
}
