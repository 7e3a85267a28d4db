package dateline.query.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question for numbers.
 *
 * @param by in the order of the columns
 * @param identical whether a text that is there several times counts each time
 * @param size rows at most, the largest numbers first
 */
public record Counting(Kind of, Criteria criteria, List<CountBy> by, Identical identical, int size) {

    /** What identical texts count. */
    public enum Identical {
        /** Each of them. */
        EACH,
        /** All of a row together once. */
        ONCE
    }

    private static final int MOST_COLUMNS = 3;
    private static final int USUAL_ROWS = 100;
    private static final int MOST_ROWS = 1_000;

    public Counting {
        by = List.copyOf(by);
    }

    /** Names of all parameters. */
    public static Set<String> parameters(Kind kind) {
        Set<String> names = new TreeSet<>(Criteria.parameters(kind));
        names.addAll(Set.of("of", "by", "identical", "size"));
        return names;
    }

    /**
     * Reads the parameters of a question.
     *
     * @throws Unacceptable if one is out of bounds, or does not go with what is counted
     */
    public static Counting read(Kind of, Parameters given) {
        List<CountBy> by = given.choices("by", CountBy.class);
        if (by.isEmpty() || by.size() > MOST_COLUMNS) {
            throw new Unacceptable(
                    "by",
                    "names " + by.size() + " columns",
                    "name one to " + MOST_COLUMNS + ", such as by=speaker,month");
        }
        EnumSet<CountBy> allowed = allowed(of);
        for (CountBy one : by) {
            if (!allowed.contains(one)) {
                throw new Unacceptable(
                        "by",
                        "cannot be " + word(one) + " for " + word(of),
                        "choose of " + allowed.toString().toLowerCase(java.util.Locale.ROOT));
            }
        }
        return new Counting(
                of,
                Criteria.read(given),
                by,
                given.choice("identical", Identical.class).orElse(Identical.EACH),
                given.number("size", USUAL_ROWS, 1, MOST_ROWS));
    }

    private static EnumSet<CountBy> allowed(Kind of) {
        EnumSet<CountBy> all = EnumSet.of(
                CountBy.PERSON,
                CountBy.PLACE,
                CountBy.SOURCE,
                CountBy.LANGUAGE,
                CountBy.DAY,
                CountBy.MONTH,
                CountBy.YEAR);
        switch (of) {
            case ARTICLES -> {}
            case QUOTES -> all.addAll(List.of(CountBy.SPEAKER, CountBy.KIND));
            case EVENTS -> all.add(CountBy.STATUS);
        }
        return all;
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(java.util.Locale.ROOT);
    }
}
