package dateline.command;

import dateline.command.elasticsearch.Conditions;
import dateline.command.elasticsearch.NewsIndex;
import dateline.command.erase.Marked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles are to be erased. Words of a title are no name for what cannot be had back. */
final class ErasedArticles {

    private static final String ID = "[0-9a-f]{32}";

    @Parameters(paramLabel = "ARTICLE", arity = "0..*", description = "Its id, or its URL as the index has it.")
    private List<String> references = new ArrayList<>();

    @Option(names = "--source", paramLabel = "ID", description = "All articles of the source with this id.")
    private @Nullable String source;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "Of the source, those published on this day or before; by the day they came, if undated.")
    private @Nullable LocalDate to;

    List<Marked> in(NewsIndex index) throws InterruptedException {
        if (references.isEmpty() == (source == null)) {
            throw new Failure(Failure.WRONG_USE, "say which articles, by id or URL, or else which --source");
        }
        if (to != null && source == null) {
            throw new Failure(Failure.WRONG_USE, "--to goes with --source");
        }
        return source == null ? named(index) : index.marked(ofSource(source));
    }

    private Map<String, Object> ofSource(String id) {
        Map<String, Object> its = Conditions.exactly(id, "source.id");
        if (to == null) {
            return its;
        }
        Map<String, Object> undated =
                Map.of("bool", Map.of("must_not", List.of(Map.of("exists", Map.of("field", "published_at")))));
        Map<String, Object> before = Conditions.any(List.of(
                Conditions.days("published_at", null, to),
                Conditions.all(List.of(undated, Conditions.days("ingested_at", null, to)))));
        return Conditions.all(List.of(its, before));
    }

    private List<Marked> named(NewsIndex index) throws InterruptedException {
        List<String> ids =
                references.stream().filter(name -> name.matches(ID)).distinct().toList();
        List<String> urls =
                references.stream().filter(name -> !name.matches(ID)).distinct().toList();
        List<Marked> articles = new ArrayList<>(index.marked(Conditions.oneOf(ids, "id")));
        Set<String> seen = articles.stream().map(Marked::id).collect(Collectors.toCollection(HashSet::new));
        ids.stream().filter(id -> !seen.contains(id)).map(Marked::unseen).forEach(articles::add);
        for (String url : urls) {
            List<Marked> there = index.marked(Conditions.exactly(url, "url"));
            if (there.isEmpty()) {
                throw new Failure(
                        Failure.SOME_FAILED,
                        "no article has the id or the URL " + url
                                + ". One that is held, or is on its way, has to be named by its"
                                + " id. Nothing was erased");
            }
            there.stream().filter(article -> seen.add(article.id())).forEach(articles::add);
        }
        return articles;
    }
}
