package dateline.elasticsearch;

/** Elasticsearch did not answer, and nobody knows what it did. What was asked may be asked again later. */
public final class ElasticsearchUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    /** The reason is for people, as it stands in logs and health. */
    public ElasticsearchUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }

    public ElasticsearchUnavailable(String reason) {
        super(reason);
    }
}
