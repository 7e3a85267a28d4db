package dateline.query.syndication;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Search results as a feed.
 *
 * @param self where it was asked for
 * @param page where people see the same
 * @param next the page behind this one; null for none
 */
public record Feed(
        String title, URI self, URI page, @Nullable URI next, List<Entry> entries) {

    static final String UNDATED = "1970-01-01T00:00:00Z";

    /**
     * One thing found.
     *
     * @param id stays the same for ever
     * @param page where people see it
     * @param original where the publisher has it; null where unknown
     * @param date ISO 8601 with an offset; null where unknown
     * @param text plain, as much as may be shown
     * @param people who are named in it
     */
    public record Entry(
            String id,
            String title,
            URI page,
            @Nullable String original,
            @Nullable String date,
            String text,
            String source,
            List<String> people) {
        public Entry {
            people = List.copyOf(people);
        }
    }

    public Feed {
        entries = List.copyOf(entries);
    }

    /** Of the latest entry; of none the beginning of time, since there has to be one. */
    String updated() {
        return entries.stream()
                .map(Entry::date)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(date -> OffsetDateTime.parse(date).toInstant()))
                .orElse(UNDATED);
    }
}
