package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What readers see of the articles of one source: address to children, each child with its index and everything it says but for
 * what names its own article.
 */
record Findings(Map<String, Set<String>> byUrl) {

    private static final List<String> OF_THE_ARTICLE = List.of("key", "article", "source", "revision");

    static Findings of(Search search, String source) throws IOException, InterruptedException {
        Map<String, String> urls = search.ofSource(Search.ARTICLES, source).stream()
                .collect(Collectors.toMap(
                        Findings::id, article -> article.path("url").asString()));
        Map<String, Set<String>> children = new TreeMap<>();
        urls.values().forEach(url -> children.put(url, new HashSet<>()));
        for (String index : Search.CHILDREN) {
            for (JsonNode child : search.ofSource(index, source)) {
                String url = child.path("article").path("url").asString();
                assertThat(urls).as("articles that have children").containsEntry(id(child.path("article")), url);
                assertThat(children.computeIfAbsent(url, none -> new HashSet<>())
                                .add(index + " " + stripped(child)))
                        .as("a child that is there once: %s", child)
                        .isTrue();
            }
        }
        return new Findings(children);
    }

    /** What there is once so many articles are there and each has as many children as it says. */
    static Findings settled(Search search, String source, int count) throws IOException, InterruptedException {
        Eventually.holds(count + " articles of " + source + " are found", () -> search.count(source) == count);
        Eventually.holds("their children are found", () -> isWhole(search, source));
        return of(search, source);
    }

    private static boolean isWhole(Search search, String source) throws IOException, InterruptedException {
        int children = 0;
        for (String index : Search.CHILDREN) {
            children += search.ofSource(index, source).size();
        }
        return children
                == search.ofSource(Search.ARTICLES, source).stream()
                        .mapToInt(Search::promised)
                        .sum();
    }

    /** The children that every article of a text should have, as this run found them. */
    Map<String, Set<String>> byText() {
        return byUrl.entrySet().stream()
                .collect(Collectors.toMap(entry -> Dispatches.textOf(entry.getKey()), Map.Entry::getValue));
    }

    /** Exactly the first so many dispatches of the source, each with exactly the children of its text. */
    void assertAre(String source, int count, Map<String, Set<String>> expected) {
        assertThat(byUrl.keySet())
                .isEqualTo(IntStream.range(0, count)
                        .mapToObj(i -> Dispatches.url(source, i))
                        .collect(Collectors.toSet()));
        byUrl.forEach((url, children) -> assertThat(children).as(url).isEqualTo(expected.get(Dispatches.textOf(url))));
    }

    private static String id(JsonNode article) {
        return article.path("id").asString();
    }

    private static String stripped(JsonNode child) {
        ObjectNode copy = ((ObjectNode) child).deepCopy();
        copy.remove(OF_THE_ARTICLE);
        // Links to entities of the same article hold its id in their keys.
        copy.findParents("entity").forEach(parent -> ((ObjectNode) parent).remove("entity"));
        return copy.toString();
    }
}
