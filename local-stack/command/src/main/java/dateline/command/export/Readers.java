package dateline.command.export;

import dateline.command.elasticsearch.PointInTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How the articles of an export were read.
 *
 * @param articles how many articles could have had such rows
 * @param extractors what read them
 * @param incomplete those whose findings are partial or missing, by reason
 */
record Readers(long articles, List<Extractor> extractors, List<Lack> incomplete) {

    private static final int MOST = 1_000;

    /** An extractor and its articles. */
    record Extractor(String name, String version, int generation, long articles) {}

    /** Why articles have not all findings. */
    record Lack(String status, String reason, long articles) {}

    static Readers of(PointInTime articles, Map<String, Object> query) throws InterruptedException {
        JsonNode figures = articles.figures(
                query,
                Map.of(
                        "name",
                        terms("extractor.name", Map.of("version", terms("extractor.version", generation()))),
                        "status",
                        terms("findings.status", Map.of("reason", terms("findings.reason", Map.of())))));
        return new Readers(articles.count(query), extractors(figures), lacks(figures));
    }

    private static List<Extractor> extractors(JsonNode figures) {
        List<Extractor> extractors = new ArrayList<>();
        for (JsonNode name : figures.at("/name/buckets")) {
            for (JsonNode version : name.at("/version/buckets")) {
                for (JsonNode generation : version.at("/generation/buckets")) {
                    extractors.add(new Extractor(
                            name.path("key").asString(""),
                            version.path("key").asString(""),
                            generation.path("key").asInt(0),
                            documents(generation)));
                }
            }
        }
        return extractors;
    }

    private static List<Lack> lacks(JsonNode figures) {
        List<Lack> lacks = new ArrayList<>();
        for (JsonNode status : figures.at("/status/buckets")) {
            String word = status.path("key").asString("");
            if (!word.equals("complete")) {
                for (JsonNode reason : status.at("/reason/buckets")) {
                    lacks.add(new Lack(word, reason.path("key").asString(""), documents(reason)));
                }
            }
        }
        return lacks;
    }

    private static long documents(JsonNode bucket) {
        return bucket.path("doc_count").asLong(0);
    }

    private static Map<String, Object> generation() {
        return Map.of("generation", Map.of("terms", Map.of("field", "generation", "size", MOST)));
    }

    /** Documents without the field are counted under an empty word. */
    private static Map<String, Object> terms(String field, Map<String, Object> below) {
        return Map.of("terms", Map.of("field", field, "size", MOST, "missing", ""), "aggs", below);
    }
}
