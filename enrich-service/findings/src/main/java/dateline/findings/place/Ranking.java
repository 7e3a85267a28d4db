package dateline.findings.place;

import java.util.function.IntPredicate;

/** Which of the places of one name is meant: the one with many more people than the next, or none. */
final class Ranking {

    /** How many times the people of the next a place must have to be the one meant. */
    static final int CLEAR_LEAD = 3;
    /** A city this share of its division or more is meant by the name of both. */
    private static final int CITY_SHARE = 5;
    /** A capital is in the news as a place of several times its people. */
    private static final int CAPITAL_WEIGHT = 5;

    private static final int SHORTEST = 3;

    private final PlaceTable table;

    Ranking(PlaceTable table) {
        this.table = table;
    }

    /** The row with a clear lead among those of this name, or -1. */
    int best(String folded, IntPredicate allowed) {
        if (folded.length() < SHORTEST) {
            return -1;
        }
        int best = -1;
        int first = table.firstRow(folded);
        for (int row = first; table.isNamed(row, folded); row++) {
            if (allowed.test(row) && (best < 0 || isBefore(row, best))) {
                best = row;
            }
        }
        for (int row = first; best >= 0 && table.isNamed(row, folded); row++) {
            if (row != best
                    && allowed.test(row)
                    && !isSamePlace(row, best)
                    && weight(best) < CLEAR_LEAD * weight(row)) {
                return -1;
            }
        }
        return best;
    }

    private boolean isBefore(int row, int best) {
        if (isSamePlace(row, best) && table.isDivision(row) != table.isDivision(best)) {
            int city = table.isDivision(row) ? best : row;
            int division = table.isDivision(row) ? row : best;
            boolean cityIsMeant = (long) table.population(city) * CITY_SHARE >= table.population(division);
            return cityIsMeant == (row == city);
        }
        return weight(row) > weight(best);
    }

    /** A city and the division around it that has its name, or two entries of one city. */
    private boolean isSamePlace(int row, int other) {
        return table.division(row).equals(table.division(other));
    }

    private long weight(int row) {
        long people = Math.max(1, table.population(row));
        return table.kind(row) == PlaceTable.Kind.CAPITAL ? people * CAPITAL_WEIGHT : people;
    }
}
