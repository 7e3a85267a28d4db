package dateline.ingest.json;

/**
 * How much JSON is read for one article.
 *
 * @param documentBytes of the object; twelve bytes of JSON can stand for four of text
 * @param depth how deep objects and lists may lie in each other
 */
public record JsonLimits(int documentBytes, int depth) {
    public JsonLimits {
        if (documentBytes < 1 || depth < 1) {
            throw new IllegalArgumentException("limits are positive: " + documentBytes + ", " + depth);
        }
    }
}
