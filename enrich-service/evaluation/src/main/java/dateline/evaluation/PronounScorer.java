package dateline.evaluation;

import dateline.article.ArticleId;
import dateline.corenlp.CoreNlpAnalyzer;
import dateline.evaluation.CoreferenceGold.PersonMention;
import dateline.finding.Entity;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import dateline.findings.entity.EntityFinder;
import dateline.findings.place.Gazetteer;
import dateline.text.Deadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pronouns of the third person held against GUM: there is every "he" and "she" that stands for a person whom the document
 * names; found is every one that was linked, to whomever; right where both are the same person.
 */
final class PronounScorer {

    private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

    private final CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer();
    private final EntityFinder finder = new EntityFinder(Gazetteer.fromClasspath());

    private PronounScorer() {}

    /**
     * Prints the scores.
     *
     * @param genres such as news; none for news, interview and bio
     */
    public static void main(String[] genres) throws IOException {
        var scorer = new PronounScorer();
        for (String genre : genres.length > 0 ? List.of(genres) : List.of("news", "interview", "bio")) {
            Score sum = Score.ZERO;
            for (String part : List.of("train", "dev")) {
                for (Path file : documents(Corpora.path("gold/gum/open/" + part), genre)) {
                    sum = sum.plus(scorer.score(CoreferenceGold.read(file)));
                }
            }
            System.out.println("pronouns in " + genre + ": " + sum);
        }
    }

    private static List<Path> documents(Path folder, String genre) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("GUM_" + genre + "_"))
                    .sorted()
                    .toList();
        }
    }

    private Score score(CoreferenceGold.Document gold) {
        Map<Integer, String> linked = linked(gold);
        Set<String> named = gold.mentions().stream()
                .filter(PersonMention::isName)
                .map(PersonMention::entity)
                .collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        Set<String> there = new HashSet<>();
        for (PersonMention mention : gold.mentions()) {
            if (PRONOUNS.contains(mention.span().of(gold.text()).toLowerCase(Locale.ROOT))) {
                int start = mention.span().start();
                if (named.contains(mention.entity())) {
                    there.add(start + " " + mention.entity());
                }
                Optional.ofNullable(linked.get(start)).ifPresent(entity -> found.add(start + " " + entity));
            }
        }
        return Score.of(found, there);
    }

    /** By the offset of a pronoun the gold entity that most names of the entity found for it belong to. */
    private Map<Integer, String> linked(CoreferenceGold.Document gold) {
        var article = new ArticleText(
                ArticleId.of("gum", gold.text()), analyzer.analyze(gold.text(), Deadline.NONE), null, null);
        DocumentEntities entities = finder.find(article, Deadline.NONE);
        Map<Integer, String> linked = new HashMap<>();
        for (Entity entity : entities.all()) {
            String person = goldEntity(entity, gold);
            entity.mentions().stream()
                    .filter(mention -> mention.kind() == MentionKind.PRONOUN)
                    .forEach(mention -> linked.put(mention.start(), person));
        }
        return linked;
    }

    private static String goldEntity(Entity entity, CoreferenceGold.Document gold) {
        Map<String, Long> votes = entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .flatMap(mention -> narrowest(mention, gold).stream())
                .collect(Collectors.groupingBy(PersonMention::entity, Collectors.counting()));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("nobody");
    }

    private static Optional<PersonMention> narrowest(Mention name, CoreferenceGold.Document gold) {
        return gold.mentions().stream()
                .filter(mention -> mention.span().overlaps(name.span()))
                .min(Comparator.comparingInt(
                                (PersonMention mention) -> mention.span().length())
                        .thenComparing(PersonMention::entity));
    }
}
