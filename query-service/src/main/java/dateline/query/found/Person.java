package dateline.query.found;

import dateline.query.found.Facets.Facet;
import java.util.List;

/**
 * What the index knows of a name.
 *
 * @param name as asked for
 * @param exact whether articles have just this name; otherwise names that hold all its words count
 * @param names as articles write them, with their numbers of articles
 * @param with people in the same articles
 * @param where places in the same articles
 * @param spokeAbout whom and what the quotes name
 */
public record Person(
        String name,
        boolean exact,
        List<Facet> names,
        Results<FoundArticle> articles,
        Results<FoundQuote> said,
        Results<FoundQuote> saidAbout,
        Results<FoundEvent> events,
        List<Facet> with,
        List<Facet> where,
        List<Facet> spokeAbout,
        List<Period> quotesOverTime) {
    public Person {
        names = List.copyOf(names);
        with = List.copyOf(with);
        where = List.copyOf(where);
        spokeAbout = List.copyOf(spokeAbout);
        quotesOverTime = List.copyOf(quotesOverTime);
    }
}
