package dateline.query.elasticsearch;

import dateline.query.question.Unacceptable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads all groups of a count, page by page. */
final class Groups {

    /** How many groups one search may bring. */
    static final int PAGE = 10_000;

    /** About what a small heap can hold; below {@code search.max_buckets}, which counts a page only. */
    private static final int MOST = 100_000;

    private Groups() {}

    /**
     * Reads to the end. What is indexed between two pages may be missing or be counted, but no group comes twice.
     *
     * @param page reads {@value #PAGE} groups, behind the given key where there is one
     * @throws Unacceptable if there are more than {@value #MOST} groups
     */
    static List<JsonNode> all(Function<Optional<JsonNode>, JsonNode> page) {
        List<JsonNode> groups = new ArrayList<>();
        Optional<JsonNode> after = Optional.empty();
        while (true) {
            JsonNode read = page.apply(after);
            JsonNode buckets = read.path("buckets");
            buckets.forEach(groups::add);
            if (groups.size() > MOST) {
                throw new Unacceptable(
                        "by",
                        "gives more than " + MOST + " rows",
                        "ask by fewer columns, or for fewer days or sources");
            }
            if (buckets.size() < PAGE) {
                return groups;
            }
            after = Optional.of(read.path("after_key"));
        }
    }
}
