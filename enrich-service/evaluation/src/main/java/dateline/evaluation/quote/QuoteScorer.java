package dateline.evaluation.quote;

import dateline.article.ArticleId;
import dateline.corenlp.CoreNlpAnalyzer;
import dateline.evaluation.Corpora;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import dateline.findings.entity.EntityFinder;
import dateline.findings.place.Gazetteer;
import dateline.findings.quote.QuoteFinder;
import dateline.text.Deadline;
import dateline.text.TextAnalyzer;
import java.io.IOException;
import java.util.List;

/** Prints how well quotes and their speakers are found, and how well the nearest name would do. */
public final class QuoteScorer {

    private final TextAnalyzer analyzer = new CoreNlpAnalyzer();
    private final EntityFinder entityFinder = new EntityFinder(Gazetteer.fromClasspath());
    private final QuoteFinder quoteFinder = new QuoteFinder();

    private QuoteScorer() {}

    public static void main(String[] arguments) throws IOException {
        QuoteScorer scorer = new QuoteScorer();
        for (String part : List.of("train", "tune")) {
            String file = "gold/quotes-world/quotes-world." + part + ".jsonl";
            scorer.print("quotes-world " + part, QuotesWorld.read(Corpora.path(file)));
        }
        scorer.print("polnear dev", Polnear.read(Corpora.path("gold/polnear/data/dev")));
    }

    private void print(String set, List<GoldArticle> articles) {
        QuoteScore own = new QuoteScore();
        QuoteScore nearest = new QuoteScore();
        for (GoldArticle gold : articles) {
            ArticleText text = new ArticleText(
                    ArticleId.of("gold", gold.id()), analyzer.analyze(gold.body(), Deadline.NONE), null, null);
            DocumentEntities entities = entityFinder.find(text, Deadline.NONE);
            own.add(gold, quoteFinder.find(text, entities, Deadline.NONE));
            nearest.add(gold, NearestName.find(text, entities));
        }
        System.out.println(set + "\n  found: " + own + "\n  nearest name: " + nearest);
    }
}
