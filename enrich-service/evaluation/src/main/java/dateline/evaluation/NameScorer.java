package dateline.evaluation;

import dateline.article.ArticleId;
import dateline.corenlp.CoreNlpAnalyzer;
import dateline.evaluation.NameGold.TypedSpan;
import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Span;
import dateline.findings.ArticleText;
import dateline.findings.entity.EntityFinder;
import dateline.findings.place.Gazetteer;
import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.Name;
import dateline.text.Sentence;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Names of the engine alone and after the rules of the finder, exact span and type, in one run over the same texts. */
final class NameScorer {

    private static final List<String> SETS =
            List.of("gold/conll2003/eng.testa", "gold/wikigold/wikigold.dev.conll", "gold/worldwide/worldwide.dev.tsv");

    private final CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer();
    private final EntityFinder finder = new EntityFinder(Gazetteer.fromClasspath());

    private NameScorer() {}

    /**
     * Prints the scores.
     *
     * @param args every how many documents one is read (1 for all), then the sets to read: none for the three usual ones
     */
    public static void main(String[] args) throws IOException {
        int step = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        var scorer = new NameScorer();
        for (String set : args.length > 1 ? List.of(args).subList(1, args.length) : SETS) {
            scorer.score(set, step);
        }
    }

    private void score(String set, int step) throws IOException {
        Map<EntityType, Score> engine = new EnumMap<>(EntityType.class);
        Map<EntityType, Score> rules = new EnumMap<>(EntityType.class);
        List<NameGold.Document> documents = NameGold.read(Corpora.path(set));
        for (int i = 0; i < documents.size(); i += step) {
            NameGold.Document document = documents.get(i);
            AnalyzedText text = analyzer.analyze(document.text(), Deadline.NONE);
            add(engine, namesOf(text), document.names());
            add(
                    rules,
                    found(new ArticleText(ArticleId.of(set, Integer.toString(i)), text, null, null)),
                    document.names());
        }
        System.out.println(set);
        print("engine", engine);
        print("rules ", rules);
    }

    private static Set<TypedSpan> namesOf(AnalyzedText text) {
        Set<TypedSpan> names = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            for (Name name : sentence.names()) {
                int start = sentence.tokens().get(name.firstToken()).start();
                int end = sentence.tokens().get(name.endToken() - 1).end();
                names.add(new TypedSpan(EntityType.valueOf(name.type().name()), new Span(start, end)));
            }
        }
        return names;
    }

    private Set<TypedSpan> found(ArticleText article) {
        Set<TypedSpan> names = new HashSet<>();
        for (Entity entity : finder.find(article, Deadline.NONE).all()) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == MentionKind.NAME) {
                    names.add(new TypedSpan(entity.type(), mention.span()));
                }
            }
        }
        return names;
    }

    private static void add(Map<EntityType, Score> scores, Set<TypedSpan> found, Set<TypedSpan> there) {
        for (EntityType type : EntityType.values()) {
            Predicate<TypedSpan> ofType = name -> name.type() == type;
            Score score = Score.of(only(found, ofType), only(there, ofType));
            scores.merge(type, score, Score::plus);
        }
    }

    private static Set<TypedSpan> only(Set<TypedSpan> names, Predicate<TypedSpan> wanted) {
        Set<TypedSpan> some = new HashSet<>(names);
        some.removeIf(wanted.negate());
        return some;
    }

    private static void print(String system, Map<EntityType, Score> scores) {
        System.out.println("  " + system + " all " + scores.values().stream().reduce(Score.ZERO, Score::plus));
        scores.forEach((type, score) -> System.out.println("  " + system + " " + type + " " + score));
    }
}
