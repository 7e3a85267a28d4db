package dateline.enrich;

import dateline.finding.Event;
import dateline.finding.Quote;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import dateline.text.Deadline;
import java.util.List;

/** What looks for findings in an analysed article, in the order in which they build on each other. Thread-safe. */
public record Finders(Entities entities, Quotes quotes, Events events) {

    /** Persons, organisations, places and other named things. */
    @FunctionalInterface
    public interface Entities {
        DocumentEntities find(ArticleText article, Deadline deadline);
    }

    /** Who said what. */
    @FunctionalInterface
    public interface Quotes {
        List<Quote> find(ArticleText article, DocumentEntities entities, Deadline deadline);
    }

    /** What happened when. */
    @FunctionalInterface
    public interface Events {
        List<Event> find(ArticleText article, DocumentEntities entities, Deadline deadline);
    }
}
