package dateline.query.found;

import java.util.List;

/**
 * What the found articles are from and of, the most frequent first; dates in their order.
 */
public record Facets(
        List<Facet> sources, List<Facet> languages, List<Facet> people, List<Facet> places, List<Period> dates) {

    /**
     * A value and how many of the found have it.
     *
     * @param title for people
     */
    public record Facet(String value, String title, long count) {}

    public Facets {
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
        people = List.copyOf(people);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
    }
}
