package dateline.findings.place;

import dateline.finding.GazetteerPlace;
import dateline.findings.Folding;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Places by name: countries (CLDR), their divisions and cities of 1,000 people and more (GeoNames). A name stands for the most
 * populous place that bears it, and for none where another of some size bears it too. A country is put in the middle of its
 * people, a division likewise. Case, accents and marks of a name do not count. Immutable and thread-safe; some 12 MB of memory.
 */
public final class Gazetteer {

    private static final String RESOURCE = "places.deflated";
    /** How many times the people of the next a place must have to be the one meant. */
    private static final int CLEAR_LEAD = 3;
    /** A city this share of its division or more is meant by the name of both. */
    private static final int CITY_SHARE = 5;
    /** A capital is in the news as a place of several times its people. */
    private static final int CAPITAL_WEIGHT = 5;
    /** A word is known for a place only if so many people live there: else it may as well be a family name. */
    private static final int WELL_KNOWN = 50_000;

    /** Smaller places are found only within a country or division that is named with them. */
    private static final int SMALLEST = 5_000;

    private static final int SHORTEST = 3;

    private final PlaceTable table;
    private final Countries countries;
    private final Map<String, PeopleCentre> centres;

    private Gazetteer(PlaceTable table) {
        this.table = table;
        this.countries = Countries.inEnglish();
        this.centres = table.countryCentres();
    }

    /** The gazetteer that is part of this library. Reading it takes some tenths of a second. */
    public static Gazetteer fromClasspath() {
        try (InputStream file = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            byte[] inflated = new InflaterInputStream(file).readAllBytes();
            return new Gazetteer(new PlaceTable(new DataInputStream(new ByteArrayInputStream(inflated))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place that is most probably meant by this name; empty where that is unsure. */
    public Optional<GazetteerPlace> lookup(String name) {
        String folded = key(name);
        String country = countries.codeOf(folded);
        int row = Exonyms.isNoSinglePlace(folded) ? -1 : best(folded, found -> isOfSomeSize(found, folded));
        if (country == null) {
            return row < 0 ? Optional.empty() : Optional.of(place(row));
        }
        boolean rivalled = row >= 0
                && !table.countryCode(row).equals(country)
                && (long) table.population(row) * CLEAR_LEAD > people(country);
        return rivalled ? Optional.empty() : Optional.of(countryPlace(country));
    }

    /**
     * The place of this name within another: "Paris" in "Texas" or "France".
     *
     * @param within a country or a first-order division
     */
    public Optional<GazetteerPlace> lookup(String name, String within) {
        String folded = key(within);
        String country = countries.codeOf(folded);
        List<String> areas = new ArrayList<>();
        if (country != null) {
            areas.add(country);
        }
        for (int row = table.firstRow(folded); table.isNamed(row, folded); row++) {
            if (isDivision(row)) {
                areas.add(table.division(row));
            }
        }
        int row = best(key(name), found -> areas.stream().anyMatch(area -> isWithin(table.division(found), area)));
        return row < 0 ? Optional.empty() : Optional.of(place(row));
    }

    private static boolean isWithin(String division, String area) {
        return division.equals(area) || division.startsWith(area + ".");
    }

    /** The country of this name, however well another place is known by it. */
    public Optional<GazetteerPlace> country(String name) {
        String code = countries.codeOf(key(name));
        return code == null ? Optional.empty() : Optional.of(countryPlace(code));
    }

    /** Whether a place of this name is so well known that the word is more likely to be the place than a family name. */
    public boolean knows(String name) {
        String folded = key(name);
        if (countries.codeOf(folded) != null) {
            return true;
        }
        for (int row = table.firstRow(folded); table.isNamed(row, folded); row++) {
            if (table.population(row) >= WELL_KNOWN) {
                return true;
            }
        }
        return false;
    }

    private static String key(String name) {
        return Exonyms.gazetteerName(withoutArticle(Folding.fold(name)));
    }

    /** "the hague" is kept as "hague". */
    static String withoutArticle(String folded) {
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private boolean isOfSomeSize(int row, String folded) {
        return table.population(row) >= SMALLEST
                || (table.kind(row) == PlaceTable.Kind.DISTRICT && folded.indexOf(' ') > 0);
    }

    /** The row with a clear lead among those of this name, or -1. */
    private int best(String folded, IntPredicate allowed) {
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
        if (isSamePlace(row, best) && isDivision(row) != isDivision(best)) {
            int city = isDivision(row) ? best : row;
            int division = isDivision(row) ? row : best;
            boolean cityIsMeant = (long) table.population(city) * CITY_SHARE >= table.population(division);
            return cityIsMeant == (row == city);
        }
        return weight(row) > weight(best);
    }

    private boolean isDivision(int row) {
        return table.kind(row) == PlaceTable.Kind.DIVISION;
    }

    /** A city and the division around it that has its name, or two entries of one city. */
    private boolean isSamePlace(int row, int other) {
        return table.division(row).equals(table.division(other));
    }

    private long weight(int row) {
        long people = Math.max(1, table.population(row));
        return table.kind(row) == PlaceTable.Kind.CAPITAL ? people * CAPITAL_WEIGHT : people;
    }

    private long people(String country) {
        PeopleCentre centre = centres.get(country);
        return centre == null ? 0 : centre.population();
    }

    private GazetteerPlace place(int row) {
        return new GazetteerPlace(
                "geonames:" + table.id(row), table.latitude(row), table.longitude(row), table.countryCode(row));
    }

    private GazetteerPlace countryPlace(String code) {
        @Nullable PeopleCentre centre = centres.get(code);
        return new GazetteerPlace(
                "iso3166:" + code,
                centre == null ? null : centre.latitude(),
                centre == null ? null : centre.longitude(),
                code);
    }
}
