package dateline.enrich;

import dateline.finding.Entity;
import dateline.finding.Event;
import dateline.finding.Quote;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import dateline.message.ArticleIngested;
import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.TextAnalyzer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Has an article analysed and looked through by every finder, within its time. Thread-safe. */
public final class ArticleReader {

    private final TextAnalyzer analyzer;
    private final Finders finders;
    private final ReadingLimits limits;
    private final InstantSource clock;

    public ArticleReader(TextAnalyzer analyzer, Finders finders, ReadingLimits limits, InstantSource clock) {
        this.analyzer = analyzer;
        this.finders = finders;
        this.limits = limits;
        this.clock = clock;
    }

    Reading read(ArticleIngested article) {
        Deadline deadline = Deadline.after(limits.deadline(), clock);
        var attempts = new Attempts(article.id(), limits.deadline());
        String text = limits.extentOf(article.body());
        if (text.length() < article.body().length()) {
            attempts.note(
                    "only the first " + text.length() + " of " + article.body().length() + " characters were read");
        }
        Optional<AnalyzedText> analysis =
                attempts.attempt("analysing the text", "the analyser", () -> analyzer.analyze(text, deadline));
        if (analysis.isEmpty()) {
            return new Reading(List.of(), List.of(), List.of(), attempts.findings());
        }
        var articleText = new ArticleText(
                article.id(),
                analysis.get(),
                article.publishedAt(),
                article.source().zone());
        return find(articleText, attempts, deadline);
    }

    private Reading find(ArticleText article, Attempts attempts, Deadline deadline) {
        var sound = new SoundFindings(article.body());
        List<Entity> entities = attempts.find(
                        "entities",
                        () -> sound.entities(
                                finders.entities().find(article, deadline).all()))
                .orElse(List.of());
        var mentioned = new DocumentEntities(entities);
        List<Quote> quotes = attempts.find(
                        "quotes", () -> sound.quotes(finders.quotes().find(article, mentioned, deadline)))
                .orElse(List.of());
        List<Event> events = attempts.find(
                        "events", () -> sound.events(finders.events().find(article, mentioned, deadline)))
                .orElse(List.of());
        sound.complaint().ifPresent(attempts::note);
        return new Reading(entities, quotes, events, attempts.findings());
    }
}
