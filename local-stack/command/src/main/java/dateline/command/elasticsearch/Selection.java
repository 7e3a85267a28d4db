package dateline.command.elasticsearch;

import java.util.List;
import java.util.Map;

/**
 * Which documents are wanted.
 *
 * @param said the filters as they were given, by the names of their options
 * @param conditions all of which a document has to meet
 * @param ofArticles those that hold for the articles too that the documents were read from
 */
public record Selection(
        Map<String, String> said, List<Map<String, Object>> conditions, List<Map<String, Object>> ofArticles) {

    /** Copies what it is given. */
    public Selection {
        said = Map.copyOf(said);
        conditions = List.copyOf(conditions);
        ofArticles = List.copyOf(ofArticles);
    }

    /** As Elasticsearch reads it. */
    public Map<String, Object> query() {
        return Conditions.all(conditions);
    }

    /** The articles that could have had such documents. */
    public Map<String, Object> articles() {
        return Conditions.all(ofArticles);
    }
}
