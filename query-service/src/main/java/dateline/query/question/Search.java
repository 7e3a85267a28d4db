package dateline.query.question;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One page of what is looked for.
 *
 * @param size of the page at most
 * @param after where the page before ended; null for the first
 */
public record Search(
        Kind kind,
        Criteria criteria,
        Order order,
        int size,
        @Nullable Cursor after) {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    public Search {
        if (size < 1) {
            throw new IllegalArgumentException("a page of " + size);
        }
    }

    /** The first page. */
    public static Search first(Kind kind, Criteria criteria, Order order, int size) {
        return new Search(kind, criteria, order, size, null);
    }

    /** Names of all parameters. */
    public static Set<String> parameters(Kind kind) {
        Set<String> names = new TreeSet<>(Criteria.parameters(kind));
        names.addAll(Set.of("sort", "size", "after"));
        return names;
    }

    /**
     * Reads the parameters of a search; without a word on the order, words are answered by relevance.
     *
     * @throws Unacceptable if a parameter is out of bounds
     */
    public static Search read(Kind kind, Parameters given) {
        return read(kind, given, given.text("q").isPresent() ? Order.RELEVANCE : usual(kind));
    }

    /**
     * The same for those who come back for what is new: without a word on the order, the newest first.
     *
     * @throws Unacceptable if a parameter is out of bounds
     */
    public static Search newest(Kind kind, Parameters given) {
        return read(kind, given, Order.NEWEST);
    }

    private static Order usual(Kind kind) {
        return kind == Kind.EVENTS ? Order.TIME : Order.NEWEST;
    }

    private static Search read(Kind kind, Parameters given, Order fallback) {
        Order order = given.choice("sort", Order.class).orElse(fallback);
        if (order == Order.TIME && kind != Kind.EVENTS) {
            throw new Unacceptable("sort", "is time", "give newest or relevance; only events have a time of their own");
        }
        Search first = first(kind, Criteria.read(given), order, given.number("size", USUAL, 1, MOST));
        return given.token("after", Cursor.LONGEST)
                .map(written -> first.from(Cursor.read("after", written, first)))
                .orElse(first);
    }

    /** The same with another size of the page. */
    public Search sized(int number) {
        return new Search(kind, criteria, order, number, after);
    }

    /** The page behind that place. */
    public Search from(Cursor cursor) {
        return new Search(kind, criteria, order, size, cursor);
    }
}
