package dateline.query.found;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param title with the words looked for
 * @param excerpts of the text, as far as its source allows: where the words stand, or the beginning
 */
public record FoundArticle(
        Owner article,
        Excerpted title,
        List<Excerpted> excerpts,
        List<String> people,
        List<String> organisations,
        List<String> places,
        List<String> authors,
        List<String> subjects,
        Counts counts,
        State state) {

    /** How many findings it has. */
    public record Counts(int entities, int quotes, int events) {}

    /**
     * Which version of it this is and how completely it was read.
     *
     * @param findings complete, partial or none
     * @param reason why not complete; null where it is
     * @param indexedAt when this version became part of the index
     */
    public record State(
            long revision,
            int generation,
            String findings,
            @Nullable String reason,
            @Nullable String extractor,
            @Nullable String updatedAt,
            @Nullable String indexedAt) {}

    public FoundArticle {
        excerpts = List.copyOf(excerpts);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
    }
}
